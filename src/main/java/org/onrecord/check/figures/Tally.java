package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.util.Optional;

/** Adds up the words of a number; a word that cannot follow the last one is not taken. */
final class Tally {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private enum Last {
        NOTHING,
        UNIT,
        TEN,
        MAGNITUDE
    }

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private Last last = Last.NOTHING;

    /** Takes a word, where it can follow. */
    boolean take(String word) {
        Integer unit = NumberWords.UNITS.get(word);
        Integer ten = NumberWords.TENS.get(word);
        BigDecimal magnitude = NumberWords.MAGNITUDES.get(word);
        if (unit != null && (isOpen() || (last == Last.TEN && unit > 0 && unit < 10))) {
            return add(unit, Last.UNIT);
        } else if (ten != null && isOpen()) {
            return add(ten, Last.TEN);
        } else if (magnitude != null && last != Last.NOTHING) {
            return magnify(magnitude);
        }
        return false;
    }

    /** Takes an ordinal after a ten: {@code twenty-first}. */
    boolean takeOrdinal(String word) {
        Integer ordinal = NumberWords.ORDINALS.get(word);
        return ordinal != null && ordinal < 10 && last == Last.TEN && add(ordinal, Last.UNIT);
    }

    /** Takes an article as 1, before a magnitude. */
    void takeArticle() {
        add(1, Last.UNIT);
    }

    /** Returns whether a new hundred or less may follow. */
    private boolean isOpen() {
        return last == Last.NOTHING || last == Last.MAGNITUDE;
    }

    /** Returns whether the word {@code and} may follow. */
    boolean isAfterMagnitude() {
        return last == Last.MAGNITUDE;
    }

    private boolean add(int value, Last now) {
        group = group.add(new BigDecimal(value));
        last = now;
        return true;
    }

    private boolean magnify(BigDecimal magnitude) {
        BigDecimal one = group.signum() == 0 ? BigDecimal.ONE : group;
        boolean hundred = magnitude.compareTo(HUNDRED) == 0;
        total = hundred ? total : total.add(one.multiply(magnitude));
        group = hundred ? one.multiply(magnitude) : BigDecimal.ZERO;
        last = Last.MAGNITUDE;
        return true;
    }

    /** Returns the sum, absent where nothing was taken. */
    Optional<BigDecimal> sum() {
        return last == Last.NOTHING ? Optional.empty() : Optional.of(total.add(group));
    }
}
