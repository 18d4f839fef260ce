package org.onrecord.model;

import java.util.List;

/**
 * The front page: what the whole comes to.
 *
 * @param header what every entry has
 * @param bottomLine at most 60 words
 * @param judgements what we conclude
 * @param sourceSummary how many sources, how independent, whose interest
 * @param limitations what the briefing cannot know
 * @param imprint who made it, when, under which licence
 * @param loadedPhrases phrases of the sources that stand in quotes only
 * @param officialTitles names that no rule about runs of words counts
 */
public record Brief(
        Header header,
        String bottomLine,
        List<Judgement> judgements,
        String sourceSummary,
        List<String> limitations,
        Imprint imprint,
        List<String> loadedPhrases,
        List<String> officialTitles)
        implements Entry {
    public Brief {
        judgements = List.copyOf(judgements);
        limitations = List.copyOf(limitations);
        loadedPhrases = List.copyOf(loadedPhrases);
        officialTitles = List.copyOf(officialTitles);
    }

    @Override
    public Brief with(Header next) {
        return new Brief(
                next, bottomLine, judgements, sourceSummary, limitations, imprint, loadedPhrases, officialTitles);
    }
}
