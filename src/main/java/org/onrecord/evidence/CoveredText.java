package org.onrecord.evidence;

import java.util.Comparator;
import java.util.List;

/**
 * What the quotes of one paragraph show of it, overlaps counted once.
 *
 * <p>The quotes are published, so their wording and positions give the covered words without the source's text.
 *
 * @param words in the stretches that quotes cover
 * @param points code points in these stretches
 * @param consistent whether overlapping quotes agree letter by letter where they overlap
 */
record CoveredText(int words, int points, boolean consistent) {

    /** Lays the quotes over each other, in any order. */
    static CoveredText of(List<Placed> quotes) {
        Layer layer = new Layer();
        quotes.stream()
                .sorted(Comparator.comparingInt(Placed::start).thenComparing(Placed::quote))
                .forEach(layer::add);
        layer.flush();
        return new CoveredText(layer.words, layer.points, layer.consistent);
    }

    /**
     * A quote at its place.
     *
     * @param start first code point, counted from 0
     * @param quote in normal form
     */
    record Placed(int start, String quote) {}

    /** The stretch that is being laid, from left to right. */
    private static final class Layer {
        private final StringBuilder stretch = new StringBuilder();
        private int from;
        private int length;
        private int words;
        private int points;
        private boolean consistent = true;

        void add(Placed placed) {
            if (placed.start > from + length) {
                flush();
            }
            if (length == 0) {
                from = placed.start;
            }
            int quoteLength = placed.quote.codePointCount(0, placed.quote.length());
            int overlap = Math.min(quoteLength, from + length - placed.start);
            int at = stretch.offsetByCodePoints(0, placed.start - from);
            int cut = placed.quote.offsetByCodePoints(0, overlap);
            consistent &= stretch.substring(at).startsWith(placed.quote.substring(0, cut));
            stretch.append(placed.quote, cut, placed.quote.length());
            length += quoteLength - overlap;
        }

        void flush() {
            words += WordSpan.count(stretch.toString());
            points += length;
            stretch.setLength(0);
            length = 0;
        }
    }
}
