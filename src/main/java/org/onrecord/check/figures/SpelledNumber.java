package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.onrecord.check.figures.Mention.Kind;

/**
 * A number written out over one word or several: {@code two hundred and fifty million}, {@code half a billion}.
 *
 * @param value what it comes to
 * @param kind an ordinal where its last word is one
 * @param length how many words
 * @param isMereOne whether it is the word one alone, which says no more than an article
 */
record SpelledNumber(BigDecimal value, Kind kind, int length, boolean isMereOne) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THREE = new BigDecimal(3);

    /** Reads on from the first of the words; a word that is not joined to the last one begins another number. */
    static Optional<SpelledNumber> of(List<String> words) {
        return half(words).or(() -> thirds(words)).or(() -> whole(words));
    }

    private static Optional<SpelledNumber> half(List<String> words) {
        boolean half = word(words, 0).equals("half") && word(words, 1).equals("a");
        return Optional.ofNullable(NumberWords.MAGNITUDES.get(word(words, 2)))
                .filter(m -> half)
                .map(m -> new SpelledNumber(m.multiply(HALF), Kind.NUMBER, 3, false));
    }

    private static Optional<SpelledNumber> thirds(List<String> words) {
        String below = word(words, 1);
        return Optional.ofNullable(NumberWords.UNITS.get(word(words, 0)))
                .filter(above -> below.equals("thirds") || (above == 1 && below.equals("third")))
                .map(above -> new BigDecimal(above).divide(THREE, MathContext.DECIMAL32))
                .map(value -> new SpelledNumber(value, Kind.NUMBER, 2, false));
    }

    private static Optional<SpelledNumber> whole(List<String> words) {
        Tally tally = new Tally();
        int next = 0;
        if (word(words, 0).equals("a") && NumberWords.MAGNITUDES.containsKey(word(words, 1))) {
            tally.takeArticle();
            next = 1;
        }
        boolean taken = true;
        while (taken && next < words.size()) {
            boolean and = words.get(next).equals("and") && tally.isAfterMagnitude() && isNumeral(word(words, next + 1));
            next += and ? 1 : 0;
            taken = tally.take(words.get(next));
            next += taken ? 1 : 0;
        }
        boolean ordinal = tally.takeOrdinal(word(words, next));
        int length = next + (ordinal ? 1 : 0);
        boolean one = length == 1 && words.get(0).equals("one");
        return tally.sum().map(v -> new SpelledNumber(v, ordinal ? Kind.ORDINAL : Kind.NUMBER, length, one));
    }

    private static boolean isNumeral(String word) {
        return NumberWords.UNITS.containsKey(word) || NumberWords.TENS.containsKey(word);
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
