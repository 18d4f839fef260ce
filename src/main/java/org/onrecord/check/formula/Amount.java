package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.util.Locale;

/** What a part of a formula comes to. */
sealed interface Amount {
    /** Returns it for a reader. */
    String words();

    /**
     * A number of something.
     *
     * @param point as the inputs were reported
     * @param range all that it may be
     * @param unit without a scale
     */
    record Measure(BigDecimal point, Interval range, Unit unit) implements Amount {
        private static final MathContext SHOWN = new MathContext(6);

        static Measure pure(BigDecimal value) {
            return new Measure(value, Interval.of(value), Unit.NONE);
        }

        @Override
        public String words() {
            String unitWords = unit.powers().isEmpty() ? "" : " " + unit;
            if (!range.high().isFinite()) {
                return range.low().isFinite() ? "at least " + number(range.low().value()) + unitWords : "anything";
            }
            if (!range.low().isFinite()) {
                return "at most " + number(range.high().value()) + unitWords;
            }
            String low = number(range.low().value());
            String high = number(range.high().value());
            return (low.equals(high) ? low : low + " to " + high) + unitWords;
        }

        static String number(BigDecimal value) {
            BigDecimal bare = value.round(SHOWN).stripTrailingZeros();
            return String.format(Locale.ROOT, "%,." + Math.max(0, bare.scale()) + "f", bare);
        }
    }

    /** A day of the week. */
    record Day(DayOfWeek day) implements Amount {
        @Override
        public String words() {
            String name = day.name();
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
    }
}
