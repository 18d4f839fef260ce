package org.onrecord.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Edtf;
import org.onrecord.model.EdtfDate.Precision;

/** Finds the words of a text that point at a time; capital letters tell months and weekdays from other words. */
final class TimeWords {
    static final Pattern WEEKDAY = Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,$€£¥])\\b(1[5-9]|20|21)\\d\\d\\b(?![.,]?\\d)");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>January|"
                    + "February|March|April|May|June|July|August|September|October|November|December)"
                    + "(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<year>\\d{4})| of (?<which>this|last|next) year)?");
    private static final Pattern SEASON =
            Pattern.compile("(?i)\\b(?:in|of|the|this|that|last|next|early|late|since|until) "
                    + "(?<season>spring|summer|autumn|winter)\\b(?:(?: of)? (?<year>\\d{4}))?");
    private static final Pattern DATE_FOLLOWS =
            Pattern.compile(",? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:January|"
                    + "February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final Pattern SPAN = Pattern.compile(
            "(?i)\\b(this|that|the same|the current|last|previous|the past|the last|next|the next|coming|the coming) (year|month|week|decade)\\b");
    private static final Pattern DAY = Pattern.compile("(?i)\\b(today|tonight|yesterday|tomorrow)\\b");

    private final List<TimeWord> found = new ArrayList<>();

    private TimeWords() {}

    /** Returns the words in a text that point at a time. */
    static List<TimeWord> in(String text) {
        TimeWords words = new TimeWords();
        words.each(YEAR, text, m -> words.alone(m, Precision.YEAR, TimeSense.year(Integer.parseInt(m.group()))));
        words.each(MONTH, text, words::month);
        words.each(WEEKDAY, text, m -> words.weekday(m, text));
        words.each(DAY, text, m -> words.anchored(m, Precision.DAY, Precision.DAY, TimeSense.day(lower(m.group(1)))));
        words.each(SEASON, text, words::season);
        words.each(SPAN, text, words::span);
        return List.copyOf(words.found);
    }

    /** Returns the day of the week that an English word names, whatever its case; an unknown word is the caller's fault. */
    static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A weekday beside a date says no more than on which day of the week it falls; alone it is the nearest. */
    private void weekday(Matcher m, String text) {
        DayOfWeek day = weekday(m.group());
        if (DATE_FOLLOWS.matcher(text).region(m.end(), text.length()).lookingAt()) {
            alone(m, Precision.DAY, TimeSense.fallsOn(day));
        } else {
            anchored(m, Precision.DAY, Precision.DAY, TimeSense.weekday(day));
        }
    }

    private void season(Matcher m) {
        BiPredicate<Edtf, LocalDate> sense = TimeSense.season(lower(m.group("season")));
        if (m.group("year") != null) {
            alone(m, Precision.SEASON, sense.and(TimeSense.year(Integer.parseInt(m.group("year")))));
        } else {
            anchored(m, Precision.SEASON, Precision.YEAR, sense.and(TimeSense.withinAYear()));
        }
    }

    private void month(Matcher m) {
        String day = Optional.ofNullable(m.group("before")).orElse(m.group("after"));
        BiPredicate<Edtf, LocalDate> sense = TimeSense.month(
                java.time.Month.valueOf(m.group("month").toUpperCase(Locale.ROOT)),
                day == null ? 0 : Integer.parseInt(day));
        Precision gives = day == null ? Precision.MONTH : Precision.DAY;
        if (m.group("year") != null) {
            alone(m, gives, sense.and(TimeSense.year(Integer.parseInt(m.group("year")))));
        } else if (m.group("which") != null) {
            anchored(m, gives, Precision.YEAR, sense.and(TimeSense.thisYear(shift(lower(m.group("which"))))));
        } else {
            anchored(m, gives, Precision.YEAR, sense.and(TimeSense.nearest()));
        }
    }

    private void span(Matcher m) {
        int shift = shift(lower(m.group(1)));
        switch (lower(m.group(2))) {
            case "year" -> anchored(m, Precision.YEAR, Precision.YEAR, TimeSense.thisYear(shift));
            case "month" -> anchored(m, Precision.MONTH, Precision.MONTH, TimeSense.thisMonth(shift));
            case "week" -> anchored(m, Precision.MONTH, Precision.DAY, TimeSense.thisWeek(shift));
            default -> anchored(m, Precision.DECADE, Precision.YEAR, TimeSense.thisDecade(shift));
        }
    }

    private static int shift(String word) {
        return switch (word) {
            case "this", "that", "the same", "the current" -> 0;
            case "next", "the next", "coming", "the coming" -> 1;
            default -> -1;
        };
    }

    private void each(Pattern pattern, String text, java.util.function.Consumer<Matcher> then) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            then.accept(matcher);
        }
    }

    private void alone(Matcher m, Precision gives, BiPredicate<Edtf, LocalDate> sense) {
        found.add(new TimeWord(m.group(), gives, Optional.empty(), sense));
    }

    private void anchored(Matcher m, Precision gives, Precision anchor, BiPredicate<Edtf, LocalDate> sense) {
        found.add(new TimeWord(m.group(), gives, Optional.of(anchor), sense));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
