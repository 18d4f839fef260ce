package org.onrecord.model;

import org.onrecord.diagnostic.Place;

/**
 * One block of a body: a paragraph, a heading, a cell.
 *
 * @param kind whether it speaks from the evidence or is marked as something else
 * @param text without markup
 * @param place its first line
 */
public record Passage(Kind kind, String text, Place place) {
    /** What a block rests on. */
    public enum Kind implements Word {
        EVIDENCE,
        BACKGROUND,
        INFERENCE,
        METHOD
    }
}
