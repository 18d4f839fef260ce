package org.onrecord.view;

import java.util.List;

/**
 * A number of claims with a bar true to it.
 *
 * @param link what is counted, leading to the list of it
 * @param count how many
 * @param width of the bar, the longest 100
 * @param tone what its colour means, {@code plain} where it has none
 */
public record CountBar(PageLink link, int count, int width, String tone) {

    /** Returns a bar for each group of a chapter's page, in their order. */
    static List<CountBar> of(Vantage from, Chapter chapter, List<Grouping> groups) {
        int most = groups.stream().mapToInt(Grouping::number).max().orElse(1);
        return groups.stream()
                .map(g -> new CountBar(
                        PageLink.of(g.heading().text(), from.href(chapter, g.anchor())),
                        g.number(),
                        g.number() * 100 / most,
                        g.tone()))
                .toList();
    }
}
