package org.onrecord.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a source's text is cut.
 *
 * @param split at line ends or blank lines
 * @param skip leading paragraphs that are no part of the body; the first after them has the number 1
 * @param count paragraphs of the body, where the author says how many
 * @param nothingToClaim paragraphs that need no claim
 */
public record Paragraphs(Split split, int skip, OptionalInt count, List<NothingToClaim> nothingToClaim) {
    public Paragraphs {
        nothingToClaim = List.copyOf(nothingToClaim);
    }

    /**
     * A paragraph that asserts nothing the briefing has to carry.
     *
     * @param paragraph counted from 1
     * @param reason one sentence
     */
    public record NothingToClaim(int paragraph, String reason) {}
}
