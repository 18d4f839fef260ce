package org.onrecord.evidence;

import java.time.LocalDate;

/**
 * What the lock holds of a quote.
 *
 * @param source id
 * @param paragraph counted from 1
 * @param span where it stands in the paragraph
 * @param words as {@link WordSpan} counts them
 * @param hash SHA-256 of the quote in normal form
 * @param sentence whether it holds every word of some sentence
 * @param stamp when it was verified, with what
 */
public record LockedQuote(
        String source, int paragraph, Span span, int words, String hash, boolean sentence, Stamp stamp) {

    /** Returns the same, verified at another time. */
    LockedQuote with(Stamp other) {
        return new LockedQuote(source, paragraph, span, words, hash, sentence, other);
    }

    /**
     * A stretch of a paragraph in normal form.
     *
     * @param start first code point, counted from 0
     * @param end code point after the last
     */
    public record Span(int start, int end) {}

    /**
     * A verification against the text.
     *
     * @param verified the day
     * @param with the program and its version
     */
    public record Stamp(LocalDate verified, String with) {
        static final String WITH = "[\\w.+ -]+";

        public Stamp {
            if (!with.matches(WITH)) {
                throw new IllegalArgumentException("a program and its version, please: '" + with + "'");
            }
        }
    }
}
