package org.onrecord.check;

import java.util.List;

/** The kinds of single-point corruption that the rules are held to refuse, each with the rules meant for it. */
final class MutationKinds {
    private static final String OWN_VOICE =
            "chain: [{agent: global-times, act: wrote, channel: media, speech: own-voice}]\n";

    private final Mutations mutations;

    private MutationKinds(Site site) {
        mutations = new Mutations(site);
    }

    /** Returns every corruption of the project's own briefing, one place at a time. */
    static List<Mutation> of(Site site) {
        MutationKinds kinds = new MutationKinds(site);
        new NumberMutations(kinds.mutations).add();
        kinds.voices();
        kinds.standing();
        kinds.references();
        kinds.evidence();
        kinds.quotes();
        return kinds.mutations.all();
    }

    /** Returns a site with a sentence of its source put before each text of ours, one text at a time. */
    static List<Mutation> copied(Site site, String sentence) {
        Mutations mutations = new Mutations(site);
        String kind = "a copied sentence";
        for (String key : List.of("proposition", "why", "would-answer", "meaning", "source-summary")) {
            mutations.each("", kind, "(?<=\\n" + key + ": )[^\\n]+", s -> sentence + " " + s, "locked-quotes");
        }
        mutations.each("", kind, "(?<=\\nbottom-line: >-\\n)  [^\\n]+", s -> "  " + sentence + s, "locked-quotes");
        mutations.each("", kind, "(?<=limitations: \\[)[^\\]]+", s -> '"' + sentence + '"', "locked-quotes");
        mutations.each(
                "", kind, "(?<=[{ ](?:text|basis|reason): )[^,}\\]]+", s -> '"' + sentence + '"', "locked-quotes");
        mutations.each("", kind, "(?<=\\n---\\n)[^-\\n][^\\n]*", s -> s + " " + sentence, "locked-quotes");
        return mutations.all();
    }

    private void voices() {
        String rule = "attributed-claims";
        mutations.each(
                "claims/",
                "a speaker",
                "(?<=chain: \\[\\{agent: )[a-z-]+",
                s -> s.equals("iflytek") ? "experts" : "iflytek",
                rule);
        mutations.each(
                "claims/", "a chain shortened", "chain: \\[\\{agent: (?!global-times)[^\\n]*\\n", s -> OWN_VOICE, rule);
    }

    private void standing() {
        mutations.each(
                "claims/",
                "a corroboration raised",
                "\\ncorroboration: [^\\n]*|\\nevidence:",
                s -> s.contains("corroboration")
                        ? "\ncorroboration: corroborated"
                        : "\ncorroboration: corroborated\ncorroboration-basis: It is well known." + s,
                "honest-corroboration",
                "known-fields");
        mutations.each("index.md", "a confidence raised", "(?<=confidence: )low", s -> "high", "modest-judgements");
    }

    private void references() {
        String rule = "known-references";
        mutations.each("claims/", "a reference", "(?<=about: \\[)[a-z0-9-]+", s -> s + "-x", rule);
        mutations.each("claims/", "a reference", "(?<=, to: )c\\d+", s -> "c999", rule);
        mutations.each("questions/", "a reference", "(?<=raised-by: \\[)c\\d+", s -> "c999", rule);
        mutations.each("actors/", "a reference", "(?<=claim: )c\\d+", s -> "c999", rule);
        mutations.each("claims/", "a link", "(?<=\\]\\(\\.\\./actors/)[a-z-]+", s -> s + "-x", rule);
        mutations.removed("actors/", "an actor removed", rule);
        mutations.removedFromRecord("a published file removed", "unique-ids");
    }

    private void evidence() {
        String rule = "evidenced-claims";
        mutations.each("claims/", "a paragraph number", "(?<=paragraph: )\\d+", s -> "99", rule);
        mutations.each(
                "claims/",
                "a support of the attribution",
                ", supports: \\[attribution\\]",
                s -> ", supports: [date]",
                rule,
                "sound-dates");
        mutations.each("claims/", "a hedge", "(?<=hedges: \\[)[^,\\]]+", s -> "in all likelihood", rule);
    }

    private void quotes() {
        String rule = "locked-quotes";
        mutations.each("claims/", "a word of a quote", "(?<=quote: \")[^\"]+", s -> s + "s", rule);
        mutations.each("events/", "a word of a quote", "(?<=quote: \")[^\"]+", s -> "the " + s, rule);
        mutations.each(
                "claims/",
                "a paragraph by one",
                "(?<=paragraph: )\\d+",
                s -> Integer.toString(Integer.parseInt(s) + 1),
                rule,
                "evidenced-claims");
    }
}
