package org.onrecord.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.check.RuleCard;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.model.Briefing;
import org.onrecord.model.Permalink;

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

    /** Returns what one page is shown of the others: no texts below front matters but their links and headings, no places and no pictures. */
    Material bare() {
        return withoutPictures().with(briefing.fronts());
    }

    /** Returns whether both are the same but for the briefing and what is drawn of it. */
    boolean isSameButForTheBriefing(Material other) {
        return withoutPictures().equals(other.withoutPictures().with(briefing));
    }

    /** Returns the picture beside a link to a page: its own, otherwise the front page's; a page that is shown at any depth has none. */
    Frame.Share share(Permalink page) {
        Optional<Picture> front = briefing.front().map(Permalink::path).map(pictures::get);
        return Optional.ofNullable(pictures.get(page.path()))
                .or(() -> front)
                .filter(p -> !Permalink.NOT_FOUND.equals(page.path()))
                .map(p -> new Frame.Share(settings.absolute(p.path()), p.alt()))
                .orElse(Frame.Share.NONE);
    }

    private Material withoutPictures() {
        return with(List.of());
    }

    /** Returns the material with another briefing. */
    Material with(Briefing next) {
        return new Material(next, settings, sizes, positions, results, rules, lowered, warnings, pictures, digests);
    }
}
