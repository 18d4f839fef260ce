package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A formula as it was read; every part knows which characters of the text it stands for. */
sealed interface Formula {
    Span span();

    /**
     * Characters of a formula's text.
     *
     * @param from offset of the first, counted from 0
     * @param to offset after the last
     */
    record Span(int from, int to) {
        Span to(Span last) {
            return new Span(from, last.to);
        }

        String of(String text) {
            return text.substring(from, to);
        }
    }

    /** A number without a unit. */
    record Constant(BigDecimal value, Span span) implements Formula {}

    /** A figure of a claim. */
    record FigureName(String claim, String figure, Span span) implements Formula {}

    /** The day of the week on which an event, a source or what a claim says is dated. */
    record WeekdayOf(String id, Span span) implements Formula {}

    /** The day of the week of a date that is written out. */
    record WeekdayOn(LocalDate date, Span span) implements Formula {}

    /** A day of the week by its name. */
    record Weekday(DayOfWeek day, Span span) implements Formula {}

    /** A minus before a part. */
    record Negative(Formula of, Span span) implements Formula {}

    /** Two parts and a sign between them. */
    record Operation(Sign sign, Formula left, Formula right, Span span) implements Formula {}

    /** Two sides that are to be compared. */
    record Comparison(Formula left, Formula right, Span span) implements Formula {}

    /** A sign of arithmetic. */
    enum Sign {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }
}
