package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import org.onrecord.check.formula.Amount.Measure;
import org.onrecord.check.formula.Formula.Span;
import org.onrecord.check.formula.Refusal.Kind;

/** Adds, subtracts, multiplies and divides measures; what would say nothing is refused. */
final class Arithmetic {
    private final Span span;

    /** Makes an arithmetic whose refusals point at {@code span}. */
    Arithmetic(Span span) {
        this.span = span;
    }

    Measure of(Formula.Sign sign, Measure left, Measure right) {
        return switch (sign) {
            case PLUS -> sum(left, right);
            case MINUS -> sum(left, negative(right));
            case TIMES ->
                new Measure(
                        left.point().multiply(right.point()),
                        left.range().times(right.range()),
                        left.unit().times(right.unit()));
            case OVER -> ratio(left, right);
        };
    }

    static Measure negative(Measure of) {
        return new Measure(of.point().negate(), of.range().negated(), of.unit());
    }

    private Measure sum(Measure left, Measure right) {
        sameUnit(left, right, "added to or taken from");
        Interval range = left.range().plus(right.range());
        if (!range.low().isFinite() && !range.high().isFinite()) {
            throw Refused.of(
                    Kind.BOUNDS,
                    span,
                    "the difference of two bounds says nothing",
                    "leave it out, or let the finding be not-comparable");
        }
        return new Measure(left.point().add(right.point()), range, left.unit());
    }

    void sameUnit(Measure left, Measure right, String what) {
        if (!left.unit().isOfKind(right.unit())) {
            throw Refused.of(
                    Kind.UNITS,
                    span,
                    left.unit() + " cannot be " + what + " " + right.unit(),
                    "take figures of one unit, or let the finding be not-comparable");
        }
    }

    private Measure ratio(Measure left, Measure right) {
        if (right.range().containsZero()) {
            throw Refused.of(
                    Kind.BOUNDS,
                    span,
                    "the divisor may be zero: it is " + right.words(),
                    "divide by a figure that cannot be zero, or let the finding be not-comparable");
        }
        boolean upwards =
                !left.range().high().isFinite() && !right.range().high().isFinite();
        Interval range = left.range().times(right.range().inverse());
        if (upwards || range.isOpen()) {
            throw Refused.of(
                    Kind.BOUNDS,
                    span,
                    "the ratio of two lower bounds says nothing",
                    "leave it out, or let the finding be not-comparable");
        }
        BigDecimal point = left.point().divide(right.point(), new MathContext(40));
        return new Measure(point, range, left.unit().per(right.unit()));
    }
}
