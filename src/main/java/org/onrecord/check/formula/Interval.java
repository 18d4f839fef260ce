package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Figure;

/**
 * All values that a number may have.
 *
 * @param low the least
 * @param high the greatest, not below {@code low}
 */
record Interval(Endpoint low, Endpoint high) {
    private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);

    static Interval of(BigDecimal value) {
        return new Interval(Endpoint.of(value), Endpoint.of(value));
    }

    /**
     * Returns what a figure may be: all that rounds to it, or what its bound leaves open; {@code about} is twice as wide.
     *
     * <p>A count that is given to the last digit is itself alone.
     */
    static Interval of(Figure figure) {
        BigDecimal value = figure.value();
        BigDecimal half = half(value, figure.digits());
        return switch (figure.bound()) {
            case EXACT -> Counting.isToTheLast(figure) ? of(value) : around(value, half);
            case ABOUT -> around(value, half.add(half));
            case AT_LEAST -> new Interval(Endpoint.of(value), Endpoint.INFINITY);
            case AT_MOST -> new Interval(Endpoint.MINUS_INFINITY, Endpoint.of(value));
        };
    }

    /** Half of one unit of the last significant digit. */
    private static BigDecimal half(BigDecimal value, int digits) {
        BigDecimal bare = value.stripTrailingZeros();
        int leading = value.signum() == 0 ? 0 : bare.precision() - bare.scale() - 1;
        return new BigDecimal(5).scaleByPowerOfTen(leading - digits);
    }

    private static Interval around(BigDecimal value, BigDecimal half) {
        return new Interval(Endpoint.of(value.subtract(half)), Endpoint.of(value.add(half)));
    }

    Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    Interval negated() {
        return new Interval(high.negated(), low.negated());
    }

    Interval times(Interval other) {
        List<Endpoint> ends =
                List.of(low.times(other.low), low.times(other.high), high.times(other.low), high.times(other.high));
        return new Interval(Collections.min(ends), Collections.max(ends));
    }

    /** Returns one over this, which does not contain 0; rounded outwards. */
    Interval inverse() {
        return new Interval(high.inverse(DOWN), low.inverse(UP));
    }

    boolean containsZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Returns whether it says next to nothing: no bound at all, or none but that it is no less than nothing. */
    boolean isOpen() {
        return !high.isFinite() && low.signum() <= 0;
    }

    Optional<BigDecimal> least() {
        return Optional.of(low).filter(Endpoint::isFinite).map(Endpoint::value);
    }

    Optional<BigDecimal> most() {
        return Optional.of(high).filter(Endpoint::isFinite).map(Endpoint::value);
    }
}
