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
 * @param locators where each paragraph begins by the source's own numbering, such as page and line; none where it has none
 */
public record Paragraphs(
        Split split, int skip, OptionalInt count, List<NothingToClaim> nothingToClaim, List<String> locators) {
    public Paragraphs {
        nothingToClaim = List.copyOf(nothingToClaim);
        locators = List.copyOf(locators);
    }

    /** Paragraphs that the source itself does not number. */
    public Paragraphs(Split split, int skip, OptionalInt count, List<NothingToClaim> nothingToClaim) {
        this(split, skip, count, nothingToClaim, List.of());
    }

    /** Returns the source's own number of a paragraph counted from 1, empty where it has none. */
    public String locator(int paragraph) {
        return paragraph >= 1 && paragraph <= locators.size() ? locators.get(paragraph - 1) : "";
    }

    /**
     * A paragraph that asserts nothing the briefing has to carry.
     *
     * @param paragraph counted from 1
     * @param reason one sentence
     */
    public record NothingToClaim(int paragraph, String reason) {}
}
