package org.onrecord.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.DateWords;
import org.onrecord.model.Entry;
import org.onrecord.model.Passage;

/** Looks at the dates that an entry's text writes out with their weekday. */
final class WrittenDates {
    private static final Pattern FULL =
            Pattern.compile("\\b(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
                    + "Sunday),? \\(?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>January|February|March|April|May|June|"
                    + "July|August|September|October|November|December),? (?<year>\\d{4})");

    private final Entry entry;
    private final Findings findings;

    WrittenDates(Entry entry, Findings findings) {
        this.entry = entry;
        this.findings = findings;
    }

    void check() {
        look(entry.title(), entry.origin().at("title"));
        for (Passage passage : entry.body().passages()) {
            look(passage.text(), passage.place());
        }
    }

    private void look(String text, Place place) {
        Matcher full = FULL.matcher(text);
        while (full.find()) {
            Optional<LocalDate> day = day(full);
            if (day.isEmpty()) {
                findings.add(place, "'" + full.group() + "' is no day of the calendar", "mend the date");
            } else if (day.get().getDayOfWeek() != TimeWords.weekday(full.group("weekday"))) {
                findings.add(
                        place,
                        DateWords.of(day.get()) + " is not a " + full.group("weekday"),
                        "mend the date or the weekday");
            }
        }
    }

    private static Optional<LocalDate> day(Matcher full) {
        Month month = Month.valueOf(full.group("month").toUpperCase(Locale.ROOT));
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(full.group("year")), month, Integer.parseInt(full.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
