package org.onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every single-point corruption of defined kinds that a briefing's files allow. */
final class Mutations {
    private static final String DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Monday";
    private static final Pattern WEEKDAY = Pattern.compile("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday");
    private static final String OWN_VOICE = "chain: [{agent: %s, act: wrote, channel: media, speech: own-voice}]\n";

    private final Site site;
    private final List<Mutation> all = new ArrayList<>();

    private Mutations(Site site) {
        this.site = site;
    }

    static List<Mutation> of(Site site, boolean locked) {
        Mutations mutations = new Mutations(site);
        mutations.figures();
        mutations.dates();
        mutations.voices();
        mutations.references();
        mutations.evidence();
        if (locked) {
            mutations.quotes();
        }
        return mutations.all;
    }

    private void figures() {
        Set<String> grounded = Set.of("grounded-figures");
        each("claims/", "a digit of a figure", "(?<=value: )\\d[\\d.]*", Mutations::otherDigit, grounded);
        each(
                "claims/",
                "a digit of a proposition",
                "(?<=\\nproposition: )[^\\n]*\\d[^\\n]*",
                Mutations::otherDigit,
                grounded);
        each("claims/", "a digit of a title", "(?<=\\ntitle: )[^\\n]*\\d[^\\n]*", Mutations::otherDigit, grounded);
        each("index.md", "a digit of a judgement", "(?<=- text: )[^\\n]*\\d[^\\n]*", Mutations::otherDigit, grounded);
        each(
                "index.md",
                "a digit of the bottom line",
                "(?<=\\nbottom-line: )[^\\n]*\\d[^\\n]*",
                Mutations::otherDigit,
                grounded);
        each(
                "claims/",
                "a magnitude",
                "(?<=\\nproposition: )[^\\n]*\\b(?:m|b|tr)illion[^\\n]*",
                Mutations::otherMagnitude,
                grounded);
        each("claims/", "a bound of a figure dropped", "(?<=bound: )at-least", s -> "exact", Set.of("kept-bounds"));
        each(
                "claims/",
                "a bound of a text dropped",
                "(?<=\\nproposition: )[^\\n]*more than (?=\\S*\\d)[^\\n]*",
                s -> s.replaceFirst("more than (?=\\S*\\d)", ""),
                Set.of("kept-bounds"));
        each(
                "checks/",
                "a digit of a check",
                "(?<=gives: \")\\d[\\d.]*",
                Mutations::otherDigit,
                Set.of("recomputed-checks"));
        each(
                "checks/",
                "a weekday of a check",
                "(?<=gives: )[A-Z][a-z]+day",
                Mutations::nextDay,
                Set.of("recomputed-checks"));
    }

    private void dates() {
        Set<String> dates = Set.of("sound-dates", "recomputed-checks", "grounded-figures");
        for (String folder : List.of("claims/", "events/", "sources/")) {
            each(folder, "a date by a year", "(?<=date: \"?)\\d{4}(?=[-,\\s\"}])", y -> year(y, 1), dates);
            each(folder, "a date by a year", "(?<=date: \"?)\\d{4}(?=[-,\\s\"}])", y -> year(y, -1), dates);
        }
        each("events/", "a weekday", "(?<=weekday: )\\w+", Mutations::nextDay, Set.of("sound-dates"));
        each(
                "claims/",
                "a day of a date",
                "(?<=fact: \\{date: \\d{4}-\\d{2}-)\\d{2}",
                d -> d.equals("27") ? "25" : "27",
                Set.of("sound-dates"));
        each(
                "claims/",
                "a plan told as done",
                "(?<=modality: )(?:plan|pledge|forecast)(?=(?s:.*?)fact: \\{date: (?:2024,|2024/2034))",
                s -> "assertion",
                Set.of("sound-dates"));
    }

    private void voices() {
        Set<String> attributed = Set.of("attributed-claims");
        each(
                "claims/",
                "a speaker",
                "(?<=chain: \\[\\{agent: )[a-z-]+",
                s -> s.equals("iflytek") ? "experts" : "iflytek",
                attributed);
        each(
                "claims/",
                "a chain shortened",
                "chain: \\[\\{agent: (?!global-times)[^\\n]*\\n",
                s -> OWN_VOICE.formatted("global-times"),
                attributed);
        each(
                "claims/",
                "a corroboration raised",
                "\\ncorroboration: [^\\n]*|\\nevidence:",
                s -> s.contains("corroboration")
                        ? "\ncorroboration: corroborated"
                        : "\ncorroboration: corroborated\ncorroboration-basis: It is well known." + s,
                Set.of("honest-corroboration", "known-fields"));
        each("index.md", "a confidence raised", "(?<=confidence: )low", s -> "high", Set.of("modest-judgements"));
    }

    private void references() {
        Set<String> known = Set.of("known-references");
        each("claims/", "a reference", "(?<=about: \\[)[a-z0-9-]+", s -> s + "-x", known);
        each("claims/", "a reference", "(?<=, to: )c\\d+", s -> "c999", known);
        each("questions/", "a reference", "(?<=raised-by: \\[)c\\d+", s -> "c999", known);
        each("actors/", "a reference", "(?<=claim: )c\\d+", s -> "c999", known);
        each("claims/", "a link", "(?<=\\]\\(\\.\\./actors/)[a-z-]+", s -> s + "-x", known);
        site.texts().keySet().stream()
                .filter(p -> p.startsWith("actors/"))
                .forEach(p -> all.add(new Mutation("an actor removed", p, "", p, known)));
    }

    private void evidence() {
        each("claims/", "a paragraph number", "(?<=paragraph: )\\d+", s -> "99", Set.of("evidenced-claims"));
        each(
                "claims/",
                "a support of the attribution",
                ", supports: \\[attribution\\]",
                s -> ", supports: [date]",
                Set.of("evidenced-claims", "sound-dates"));
        each("claims/", "a hedge", "(?<=hedges: \\[)[^,\\]]+", s -> "in all likelihood", Set.of("evidenced-claims"));
        each(
                "claims/",
                "the words of a figure",
                "(?<=as-reported: \")[^\"]+",
                s -> "some " + s,
                Set.of("grounded-figures", "kept-bounds"));
    }

    private void quotes() {
        Set<String> locked = Set.of("locked-quotes");
        each("claims/", "a word of a quote", "(?<=quote: \")[^\"]+", s -> s + "s", locked);
        each("events/", "a word of a quote", "(?<=quote: \")[^\"]+", s -> "the " + s, locked);
        each(
                "claims/",
                "a paragraph by one",
                "(?<=paragraph: )\\d+",
                s -> Integer.toString(Integer.parseInt(s) + 1),
                Set.of("locked-quotes", "evidenced-claims"));
    }

    private void each(String where, String kind, String pattern, UnaryOperator<String> change, Set<String> rules) {
        Pattern compiled = Pattern.compile(pattern);
        site.texts().forEach((path, text) -> {
            Matcher matcher = compiled.matcher(text);
            while (path.startsWith(where) && matcher.find()) {
                MatchResult found = matcher.toMatchResult();
                String after = change.apply(found.group());
                if (!after.equals(found.group())) {
                    String whole = text.substring(0, found.start()) + after + text.substring(found.end());
                    all.add(new Mutation(kind, path, whole, found.group().strip() + " -> " + after.strip(), rules));
                }
            }
        });
    }

    private static String otherDigit(String text) {
        Matcher digit = Pattern.compile("\\d(?=\\D*$)").matcher(text);
        return digit.find()
                ? text.substring(0, digit.start())
                        + (Integer.parseInt(digit.group()) + 1) % 10
                        + text.substring(digit.end())
                : text;
    }

    private static String otherMagnitude(String text) {
        return text.contains("billion")
                ? text.replaceFirst("billion", "million")
                : text.replaceFirst("\\b(m|tr)illion", "billion");
    }

    private static String year(String year, int by) {
        return Integer.toString(Integer.parseInt(year) + by);
    }

    private static String nextDay(String text) {
        Matcher day = WEEKDAY.matcher(text);
        return day.find()
                ? text.substring(0, day.start())
                        + DAYS.substring(DAYS.indexOf(day.group())).split(" ")[1]
                : text;
    }
}
