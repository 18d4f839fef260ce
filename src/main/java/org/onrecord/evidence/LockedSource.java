package org.onrecord.evidence;

import java.util.List;
import org.onrecord.model.Split;

/**
 * What the lock holds of a source.
 *
 * @param split how the text was cut
 * @param skip how many leading paragraphs are no part of the body
 * @param bytesHash SHA-256 of the file, empty where too little of the text is unpublished
 * @param textHash SHA-256 of {@link NormalText#joined()}, empty where too little of the text is unpublished
 * @param paragraphs of the body, the first of them with the number 1
 */
public record LockedSource(Split split, int skip, String bytesHash, String textHash, List<LockedParagraph> paragraphs) {
    public LockedSource {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns whether there is a paragraph with the number. */
    public boolean has(int paragraph) {
        return paragraph >= 1 && paragraph <= paragraphs.size();
    }

    /** Returns the paragraph with the number, counted from 1. */
    public LockedParagraph paragraph(int number) {
        if (!has(number)) {
            throw new IllegalArgumentException("no paragraph " + number + " among " + paragraphs.size());
        }
        return paragraphs.get(number - 1);
    }

    /** Returns how many words the body has. */
    public int words() {
        return paragraphs.stream().mapToInt(LockedParagraph::words).sum();
    }
}
