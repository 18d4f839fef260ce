package org.onrecord.evidence;

import java.util.List;

/**
 * What the lock holds of a paragraph.
 *
 * @param length code points in normal form
 * @param words as {@link WordSpan} counts them
 * @param hash SHA-256 of the paragraph, empty where fewer than {@link #MIN_UNQUOTED} code points are unpublished
 * @param figures its numbers, as {@link FiguresInText} writes them: disclosed on purpose
 */
public record LockedParagraph(int length, int words, String hash, List<String> figures) {
    /**
     * Code points outside published quotes that a text needs before its hash may be published; with fewer, what is
     * missing could be guessed and the guess confirmed by the hash.
     */
    public static final int MIN_UNQUOTED = 80;

    public LockedParagraph {
        figures = List.copyOf(figures);
    }

    /** Returns what is to be locked of a paragraph in normal form, of which {@code quoted} code points are published. */
    static LockedParagraph of(String text, int quoted) {
        int length = text.codePointCount(0, text.length());
        String hash = length - quoted < MIN_UNQUOTED ? "" : Digest.of(text);
        return new LockedParagraph(length, WordSpan.count(text), hash, FiguresInText.of(text));
    }

    /** Returns whether a paragraph in normal form is, as far as can be known, the one that was locked. */
    boolean matches(String text) {
        LockedParagraph other = of(text, 0);
        return length == other.length
                && words == other.words
                && figures.equals(other.figures)
                && (hash.isEmpty() || hash.equals(Digest.of(text)));
    }
}
