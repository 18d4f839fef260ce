package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Reads the tokens of a formula that stand for themselves: numbers, days of the week, dates. */
final class Leaf {
    private Leaf() {}

    static Formula number(Token token) {
        String digits = token.text().replaceAll("[,_%]", "");
        BigDecimal value = new BigDecimal(digits);
        return new Formula.Constant(token.text().endsWith("%") ? value.movePointLeft(2) : value, token.span());
    }

    static DayOfWeek weekday(Token token) {
        try {
            return DayOfWeek.valueOf(token.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.of(
                    Refusal.Kind.FORM,
                    token.span(),
                    "'" + token.text() + "' is no day of the week",
                    "write it out, such as Monday");
        }
    }

    static LocalDate date(Token token) {
        try {
            return LocalDate.parse(token.text());
        } catch (DateTimeException e) {
            throw Refused.of(
                    Refusal.Kind.FORM,
                    token.span(),
                    "'" + token.text() + "' is no day of the calendar",
                    "write it as 2024-02-28");
        }
    }
}
