package org.onrecord.view;

import java.util.List;

/**
 * Claims in groups.
 *
 * @param groups in their order
 * @param counts the same, as bars that lead to the groups
 */
public record GroupsPage(List<ClaimGroup> groups, List<CountBar> counts) {
    static GroupsPage of(Vantage from, Chapter chapter, List<Grouping> groups) {
        return new GroupsPage(
                groups.stream().map(g -> ClaimGroup.of(from, g)).toList(), CountBar.of(from, chapter, groups));
    }
}
