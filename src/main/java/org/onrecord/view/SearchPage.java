package org.onrecord.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The search.
 *
 * @param lists where everything stands, for whoever rather looks through
 * @param filters by which claims are narrowed down
 */
public record SearchPage(List<PageLink> lists, List<ClaimsPage.Filter> filters) {
    private static final Set<String> KEYS = Set.of("speaker", "kind", "standing");

    static SearchPage of(Vantage from) {
        return new SearchPage(
                Stream.of(
                                Chapter.CLAIMS,
                                Chapter.BY_SPEAKER,
                                Chapter.ACTORS,
                                Chapter.TIMELINE,
                                Chapter.FIGURES,
                                Chapter.QUESTIONS,
                                Chapter.GLOSSARY)
                        .map(c -> PageLink.of(c.label(), from.href(c)))
                        .filter(l -> !l.href().isEmpty())
                        .toList(),
                ClaimsPage.filters(from).stream()
                        .filter(f -> KEYS.contains(f.key()))
                        .toList());
    }
}
