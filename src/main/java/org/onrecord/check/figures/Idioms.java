package org.onrecord.check.figures;

import java.util.List;
import java.util.regex.Pattern;

/** What looks like a number and is none. */
final class Idioms {
    private static final String NUMERAL =
            "(?:\\d+|first|last|second|third|fourth|fifth|two|three|four|five|six|seven|eight|nine|ten)";
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://\\S+|\\bwww\\.\\S+");
    private static final List<Pattern> WITH_DIGITS = List.of(
            // ids, figures' names, names such as H20
            Pattern.compile(
                    "\\b(?![QH][1-4]\\b|FY)(?!(?:US|RMB|CNY|USD|EUR|GBP|JPY|CHF|HKD)\\d)\\p{L}+\\d[\\p{L}\\d]*(?:[.-][\\p{L}\\d-]+)*"),
            Pattern.compile("\\b(?:bn|\\p{Lu}{2,}|\\p{Lu})-\\d{1,3}\\b"),
            // versions
            Pattern.compile("\\b\\d+(?:\\.\\d+){2,}\\b"));
    private static final Pattern PLACE = Pattern.compile("[Pp]ara|[¶§]");
    private static final List<Pattern> PLACES = List.of(
            // places in a source
            Pattern.compile("(?i)(?:\\bparagraphs?|\\bparas?\\.?|¶+|§+) ?" + NUMERAL
                    + "(?:(?:, | and | or | to |, and |[-\u2013])" + NUMERAL + "\\b)*"),
            Pattern.compile("(?i)\\b" + NUMERAL + "(?: (?:and|or|to) " + NUMERAL + ")? paragraphs?\\b"));
    private static final List<Pattern> IN_WORDS = List.of(
            Pattern.compile("(?i)\\bat first\\b(?: (?:glance|sight))?|\\bfirst of all\\b|\\bin the first place\\b|"
                    + "\\b(?:first|second)[- ]?hand\\b|\\bfirst and foremost\\b|\\bsecond thoughts?\\b|\\bsecond to none\\b|"
                    + "\\bthird part(?:y|ies)\\b|\\bper second\\b|\\bdouble-(?:check|edged|glazed)\\w*|\\bby half\\b"),
            // First, …  Second, …
            Pattern.compile("(?:^|(?<=[.;:] ))(?:First|Second|Third|Fourth|Fifth)(?:ly)?(?=,)"));

    private Idioms() {}

    static void blank(Blanked text, Glance glance) {
        if (PLACE.matcher(text.rest()).find()) {
            PLACES.forEach(text::blank);
        }
        if (glance.digits() || text.rest().contains("://")) {
            text.blank(ADDRESS);
        }
        if (glance.digits()) {
            WITH_DIGITS.forEach(text::blank);
        }
        if (glance.words()) {
            IN_WORDS.forEach(text::blank);
        }
    }
}
