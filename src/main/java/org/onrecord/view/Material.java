package org.onrecord.view;

import java.util.List;
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
 */
public record Material(
        Briefing briefing,
        SiteSettings settings,
        List<ParagraphSize> sizes,
        List<QuotePosition> positions,
        List<ComputedResult> results,
        List<RuleCard> rules,
        List<LoweredRule> lowered,
        List<Diagnostic> warnings) {
    public Material {
        sizes = List.copyOf(sizes);
        positions = List.copyOf(positions);
        results = List.copyOf(results);
        rules = List.copyOf(rules);
        lowered = List.copyOf(lowered);
        warnings = List.copyOf(warnings);
    }

    /** Returns a briefing about which nothing else is known. */
    public static Material of(Briefing briefing, SiteSettings settings) {
        return new Material(briefing, settings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
