package org.onrecord.check;

import java.util.List;

/** The kinds of corruption of numbers and dates. */
final class NumberMutations {
    private final Mutations mutations;

    NumberMutations(Mutations mutations) {
        this.mutations = mutations;
    }

    void add() {
        figures();
        bounds();
        checks();
        dates();
    }

    private void figures() {
        digits("claims/", "figure", "(?<=value: )\\d[\\d.]*");
        digits("claims/", "proposition", "(?<=\\nproposition: )[^\\n]*\\d[^\\n]*");
        digits("claims/", "title", "(?<=\\ntitle: )[^\\n]*\\d[^\\n]*");
        digits("index.md", "judgement", "(?<=- text: )[^\\n]*\\d[^\\n]*");
        digits("index.md", "bottom line", "(?<=\\nbottom-line: )[^\\n]*\\d[^\\n]*");
        mutations.each(
                "claims/",
                "a magnitude",
                "(?<=\\nproposition: )[^\\n]*\\b(?:m|b|tr)illion[^\\n]*",
                Corruption::otherMagnitude,
                "grounded-figures");
        mutations.each(
                "claims/",
                "the words of a figure",
                "(?<=as-reported: \")[^\"]+",
                s -> "some " + s,
                "grounded-figures",
                "kept-bounds");
    }

    private void digits(String where, String what, String pattern) {
        mutations.each(where, "a digit of a " + what, pattern, Corruption::otherDigit, "grounded-figures");
    }

    private void bounds() {
        mutations.each("claims/", "a bound of a figure dropped", "(?<=bound: )at-least", s -> "exact", "kept-bounds");
        mutations.each(
                "claims/",
                "a bound of a text dropped",
                "(?<=\\nproposition: )[^\\n]*more than (?=\\S*\\d)[^\\n]*",
                s -> s.replaceFirst("more than (?=\\S*\\d)", ""),
                "kept-bounds");
    }

    private void checks() {
        String rule = "recomputed-checks";
        mutations.each("checks/", "a digit of a check", "(?<=gives: \")\\d[\\d.]*", Corruption::otherDigit, rule);
        mutations.each("checks/", "a weekday of a check", "(?<=gives: )[A-Z][a-z]+day", Corruption::nextDay, rule);
    }

    private void dates() {
        for (String folder : List.of("claims/", "events/", "sources/")) {
            for (int by : List.of(1, -1)) {
                mutations.each(
                        folder,
                        "a date by a year",
                        "(?<=date: \"?)\\d{4}(?=[-,\\s\"}])",
                        Corruption.years(by),
                        "sound-dates",
                        "recomputed-checks",
                        "grounded-figures");
            }
        }
        mutations.each("events/", "a weekday", "(?<=weekday: )\\w+", Corruption::nextDay, "sound-dates");
        mutations.each(
                "claims/",
                "a day of a date",
                "(?<=fact: \\{date: \\d{4}-\\d{2}-)\\d{2}",
                d -> d.equals("27") ? "25" : "27",
                "sound-dates");
        mutations.each(
                "claims/",
                "a plan told as done",
                "(?<=modality: )(?:plan|pledge|forecast)(?=(?s:.*?)fact: \\{date: (?:2024,|2024/2034))",
                s -> "assertion",
                "sound-dates");
    }
}
