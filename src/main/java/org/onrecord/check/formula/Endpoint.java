package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An end of an interval: a number, or infinity.
 *
 * @param infinity -1, 0 or 1
 * @param value 0 where the end is infinite
 */
record Endpoint(int infinity, BigDecimal value) implements Comparable<Endpoint> {
    static final Endpoint MINUS_INFINITY = new Endpoint(-1, BigDecimal.ZERO);
    static final Endpoint INFINITY = new Endpoint(1, BigDecimal.ZERO);
    static final Endpoint ZERO = of(BigDecimal.ZERO);

    static Endpoint of(BigDecimal value) {
        return new Endpoint(0, value);
    }

    boolean isFinite() {
        return infinity == 0;
    }

    int signum() {
        return isFinite() ? value.signum() : infinity;
    }

    /** Adds; the ends of one side never hold opposite infinities. */
    Endpoint plus(Endpoint other) {
        return isFinite() && other.isFinite()
                ? of(value.add(other.value))
                : new Endpoint(isFinite() ? other.infinity : infinity, BigDecimal.ZERO);
    }

    Endpoint negated() {
        return new Endpoint(-infinity, value.negate());
    }

    /** Multiplies; nothing times infinity is nothing, as the arithmetic of intervals has it. */
    Endpoint times(Endpoint other) {
        if (isFinite() && other.isFinite()) {
            return of(value.multiply(other.value));
        }
        int sign = signum() * other.signum();
        return sign == 0 ? ZERO : new Endpoint(sign, BigDecimal.ZERO);
    }

    /** Returns one over this, which is not 0. */
    Endpoint inverse(MathContext rounding) {
        return isFinite() ? of(BigDecimal.ONE.divide(value, rounding)) : ZERO;
    }

    @Override
    public int compareTo(Endpoint other) {
        return isFinite() && other.isFinite()
                ? value.compareTo(other.value)
                : Integer.compare(infinity, other.infinity);
    }
}
