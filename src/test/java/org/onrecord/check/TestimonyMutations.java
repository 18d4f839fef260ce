package org.onrecord.check;

import java.util.List;

/** The kinds of corruption of what a hearing is told in: acts, channels, kinds of statement, genres, anchors, locators, retractions. */
final class TestimonyMutations {
    private static final String AHEAD =
            "(?<=modality: )(?:plan|pledge|forecast|directive|announcement)(?=(?s:.*?)fact: \\{date: (?:2042|2043|\\.\\./2043))";
    private static final String RETRACTING = "(?<=modality: )correction(?=(?s:.*?)type: retracts)";
    private static final String CORROBORATED = "(?<=modality: )\\w+(?=(?s:.*?)corroboration: corroborated)";

    private final Mutations mutations;

    private TestimonyMutations(Site site) {
        mutations = new Mutations(site);
    }

    /** Returns every corruption of a briefing of testimony, one place at a time. */
    static List<Mutation> of(Site site) {
        TestimonyMutations kinds = new TestimonyMutations(site);
        kinds.acts();
        kinds.channels();
        kinds.modalities();
        kinds.genres();
        kinds.anchors();
        kinds.locators();
        kinds.retractions();
        return kinds.mutations.all();
    }

    private void acts() {
        String rule = "attributed-claims";
        claims("an act that is not spoken", "(?<=act: )testified", "wrote", rule);
        claims("an act of the record", "(?<=act: )(?:testified|said|wrote|swore)", "recorded", rule);
        claims("a reader for the author", "(?<=chain: \\{agent: [a-z-]{1,30}, act: )\\w+", "read-out", rule);
        claims("a reader for the author", "(?<=chain:\\n {2}- \\{agent: [a-z-]{1,30}, act: )\\w+", "read-out", rule);
        claims("a reader left out", "\\n {2}- \\{agent: [a-z-]+, act: read-out\\}", "", rule);
    }

    private void channels() {
        String rule = "attributed-claims";
        claims("a channel that the act has not", "(?<=act: testified)", ", channel: media", rule);
        claims(
                "a channel that the act has not",
                "(?<=act: said, channel: )(?:hearing|conversation|statement)",
                "data-release",
                rule);
        claims("a hearing told as a talk", "(?<=channel: )hearing", "conversation", rule);
    }

    private void modalities() {
        for (String told : List.of("denial", "recollection", "refusal", "correction")) {
            claims("what lies ahead told as a " + told, AHEAD, told, "sound-dates", "consistent-relations");
        }
        claims("an assertion told as a correction", "(?<=modality: )assertion", "correction", "consistent-relations");
        claims("a correction told as an assertion", RETRACTING, "assertion", "consistent-relations");
        claims(
                "a statement told as a statistic",
                "(?<=modality: )(?:denial|refusal|opinion)",
                "statistic",
                "grounded-figures");
        claims("what is corroborated told as a refusal", CORROBORATED, "refusal", "honest-corroboration");
    }

    private void genres() {
        sources("a transcript as another genre", "transcript", "news-report");
        sources("a transcript as another genre", "transcript", "press-release");
        sources("a transcript as another genre", "transcript", "data-release");
        sources("another genre as a transcript", "press-release", "transcript");
        sources("another genre as a transcript", "news-report", "transcript");
    }

    private void anchors() {
        mutations.each("claims/", "an anchor left out", ", anchor: [^,}]+", s -> "", "sound-dates");
        mutations.each(
                "claims/", "another anchor", "(?<=anchor: )e\\d+", s -> s.equals("e5") ? "e2" : "e5", "sound-dates");
        mutations.each("claims/", "another anchor", "(?<=anchor: )\\d{4}", Corruption.years(2), "sound-dates");
    }

    private void locators() {
        String rule = "evidenced-claims";
        mutations.each("sources/", "a locator out of order", "(?<=',\\s{1,5}')\\d+:\\d+", s -> "0:1", rule);
        mutations.each("sources/", "a locator left out", "(?<=',)\\s+'\\d+:\\d+',?", s -> "", rule);
    }

    private void retractions() {
        String kind = "a retraction of another's words";
        mutations.each("claims/", kind, "(?<=type: retracts, to: )c\\d+", s -> "c1", "consistent-relations");
        mutations.each(
                "claims/",
                "a retraction not shown",
                "\\ncorroboration: (?:retracted|superseded)\\ncorroboration-basis: [^\\n]*",
                s -> "",
                "honest-corroboration");
        claims(
                "a retraction left out",
                "\\nrelations:\\n {2}- \\{type: (?:retracts|supersedes)[^\\n]*",
                "",
                "honest-corroboration");
    }

    private void claims(String kind, String pattern, String after, String... rules) {
        mutations.each("claims/", kind, pattern, s -> after, rules);
    }

    private void sources(String kind, String genre, String other) {
        mutations.each("sources/", kind, "(?<=genre: )" + genre, s -> other, "attributed-claims", "evidenced-claims");
    }
}
