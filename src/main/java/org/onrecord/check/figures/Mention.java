package org.onrecord.check.figures;

import java.math.BigDecimal;

/** A number, date or number word that a text gives. */
public sealed interface Mention {
    /** Returns where it stands in its text. */
    Span span();

    /**
     * Characters of a text.
     *
     * @param text the words themselves
     * @param from offset of the first, in UTF-16 units
     * @param to offset after the last
     */
    record Span(String text, int from, int to) {}

    /**
     * A quantity.
     *
     * @param kind what sort of number it is
     * @param value in full, so that 2.18 trillion is 2180000000000; without zeros at its end
     * @param currency an ISO 4217 code, or the word for one without a code; empty where none stands beside it
     * @param span where it stands
     */
    record Quantity(Kind kind, BigDecimal value, String currency, Span span) implements Mention {
        public Quantity {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        Quantity as(Kind other, BigDecimal factor) {
            return new Quantity(other, value.multiply(factor), currency, span);
        }
    }

    /**
     * A date, or a part of one.
     *
     * @param year 0 where none is given
     * @param month 0 where none is given
     * @param day 0 where none is given
     * @param span where it stands
     */
    record Dated(int year, int month, int day, Span span) implements Mention {}

    /**
     * A word that stands for a number without being one: {@code decade}, {@code thousands}, {@code 12:30}.
     *
     * @param word in small letters
     * @param span where it stands
     */
    record Literal(String word, Span span) implements Mention {}

    /** The sorts of quantities; two of different sorts are never the same number. */
    enum Kind {
        NUMBER,
        PERCENT,
        PERCENTAGE_POINTS,
        ORDINAL,
        FACTOR
    }
}
