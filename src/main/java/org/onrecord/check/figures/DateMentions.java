package org.onrecord.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, and years that stand alone. */
final class DateMentions {
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December|"
                    + "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private static final String ORDER = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d.-])(?<year>\\d{4})-(?<number>\\d{2})(?:-(?<day>\\d{2}))?(?![\\d-])");
    private static final List<Pattern> FORMS = List.of(
            // the first of several: 19 and 26 February 2024
            Pattern.compile("(?<![\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?=(?: ?(?:,|and|or|to|-|\u2013) ?"
                    + "\\d{1,2}(?:st|nd|rd|th)?){1,5} (?<month>" + MONTHS + ")\\b\\.?(?:,? (?<year>\\d{4})\\b)?)"),
            Pattern.compile("(?<![\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>" + MONTHS
                    + ")\\b\\.?(?:,? (?<year>\\d{4})\\b)?"),
            Pattern.compile("\\b(?<month>" + MONTHS
                    + ")\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d)(?:,? (?<year>\\d{4})\\b)?"),
            Pattern.compile("\\b(?<month>" + MONTHS + ")\\.?,? (?<year>\\d{4})\\b"));
    /** A year has no unit, sign or decimals beside it. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,$€£¥])\\b(?<year>(?:1[5-9]|20|21)\\d\\d)\\b(?![.,]?\\d| ?%| per ?cent| (?:"
                    + "thousand|million|billion|trillion|" + "yuan|dollars|euros|users|people)\\b)");

    private DateMentions() {}

    static void read(Blanked text, Glance glance, List<Mention> found) {
        read(NUMERIC, text, found);
        if (glance.months()) {
            FORMS.forEach(form -> read(form, text, found));
        }
        read(YEAR, text, found);
    }

    private static void read(Pattern form, Blanked text, List<Mention> found) {
        Matcher matcher = form.matcher(text.rest());
        while (matcher.find()) {
            String month = group(form, matcher, "month")
                    .map(DateMentions::month)
                    .or(() -> group(form, matcher, "number"))
                    .orElse("0");
            found.add(new Mention.Dated(
                    number(group(form, matcher, "year")),
                    Integer.parseInt(month),
                    number(group(form, matcher, "day")),
                    text.span(matcher.start(), matcher.end())));
            text.blank(matcher.start(), matcher.end());
        }
    }

    private static Optional<String> group(Pattern form, Matcher matcher, String name) {
        return form.pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }

    private static int number(Optional<String> digits) {
        return digits.map(Integer::parseInt).orElse(0);
    }

    private static String month(String word) {
        return Integer.toString(ORDER.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1);
    }
}
