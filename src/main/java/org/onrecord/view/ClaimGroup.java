package org.onrecord.view;

import java.util.List;

/**
 * Claims that have something in common.
 *
 * @param anchor its id on the page
 * @param heading leading to a page where there is one of its own
 * @param meaning of the word in the heading, empty where the heading is a name
 * @param count such as {@code 3 claims}
 * @param number how many
 * @param tone what its colour means, {@code plain} where it has none
 * @param claims in the order of ids
 */
public record ClaimGroup(
        String anchor,
        PageLink heading,
        String meaning,
        String count,
        int number,
        String tone,
        List<ClaimCard> claims) {
    public ClaimGroup {
        claims = List.copyOf(claims);
    }

    /** Returns the group with what is shown of its claims. */
    static ClaimGroup of(Vantage from, Grouping grouping) {
        return new ClaimGroup(
                grouping.anchor(),
                grouping.heading(),
                grouping.meaning(),
                English.count(grouping.number(), "claim"),
                grouping.number(),
                grouping.tone(),
                ClaimCard.of(from, grouping.claims()));
    }
}
