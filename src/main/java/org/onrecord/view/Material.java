package org.onrecord.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.check.RuleCard;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.model.Briefing;

/**
 * What the pages are made of.
 *
 * @param briefing the whole
 * @param settings of the site
 * @param sizes of the sources' paragraphs, empty where no lock exists
 * @param positions of the quotes, empty where no lock exists
 * @param results of the checks, empty where they were not done again
 * @param rules that the briefing was held to
 * @param lowered rules that it was not held to in full
 * @param warnings that remain
 * @param pictures of pages, by the path of the page
 * @param digests of the sources, empty where no lock exists
 */
public record Material(
        Briefing briefing,
        SiteSettings settings,
        List<ParagraphSize> sizes,
        List<QuotePosition> positions,
        List<ComputedResult> results,
        List<RuleCard> rules,
        List<LoweredRule> lowered,
        List<Diagnostic> warnings,
        Map<String, Picture> pictures,
        List<SourceDigest> digests) {
    public Material {
        sizes = List.copyOf(sizes);
        positions = List.copyOf(positions);
        results = List.copyOf(results);
        rules = List.copyOf(rules);
        lowered = List.copyOf(lowered);
        warnings = List.copyOf(warnings);
        pictures = Map.copyOf(pictures);
        digests = List.copyOf(digests);
    }

    /** Returns material without pictures and digests. */
    public Material(
            Briefing briefing,
            SiteSettings settings,
            List<ParagraphSize> sizes,
            List<QuotePosition> positions,
            List<ComputedResult> results,
            List<RuleCard> rules,
            List<LoweredRule> lowered,
            List<Diagnostic> warnings) {
        this(briefing, settings, sizes, positions, results, rules, lowered, warnings, Map.of(), List.of());
    }

    /** Returns the material with pictures of some of its pages. */
    public Material with(Collection<Picture> all) {
        Map<String, Picture> byPage = all.stream().collect(Collectors.toMap(Picture::page, Function.identity()));
        return new Material(briefing, settings, sizes, positions, results, rules, lowered, warnings, byPage, digests);
    }

    /** Returns the material with the digests of its sources. */
    public Material locked(List<SourceDigest> all) {
        return new Material(briefing, settings, sizes, positions, results, rules, lowered, warnings, pictures, all);
    }

    /** Returns a briefing about which nothing else is known. */
    public static Material of(Briefing briefing, SiteSettings settings) {
        return new Material(briefing, settings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Returns the material with nothing of the texts below the front matters but their links and headings. */
    Material withoutTexts() {
        return with(briefing.withoutTexts());
    }

    /** Returns whether pages that show no texts are the same of both. */
    boolean isSameButForTexts(Material other) {
        return briefing.isSameButForTexts(other.briefing) && equals(other.with(briefing));
    }

    private Material with(Briefing next) {
        return new Material(next, settings, sizes, positions, results, rules, lowered, warnings, pictures, digests);
    }
}
