package org.onrecord.check.formula;

import java.util.List;
import org.onrecord.check.formula.Formula.Span;

/**
 * Reads a formula by recursive descent.
 *
 * <pre>
 * formula = sum [ "=" sum ]
 * sum     = product { ( "+" | "-" ) product }
 * product = factor { ( "*" | "/" ) factor }
 * factor  = "-" factor | "(" sum ")" | number [ "%" ] | claim "." figure | weekday name
 *         | "weekday" "(" ( id | date ) ")"
 * </pre>
 */
final class FormulaParser {
    private static final int MAX_DEPTH = 40;
    private static final String FORM = "the form is c7.sum / c8.sum, or weekday(e2) = Monday";

    private final List<Token> tokens;
    private int next;
    private int depth;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Formula parse(String text) {
        FormulaParser parser = new FormulaParser(Token.of(text));
        Formula formula = parser.formula();
        if (parser.peek().kind() != Token.Kind.END) {
            throw unexpected(parser.peek(), "the end, or a sign + - * / =");
        }
        return formula;
    }

    private Formula formula() {
        Formula left = sum();
        if (!accept("=")) {
            return left;
        }
        Formula right = sum();
        return new Formula.Comparison(left, right, left.span().to(right.span()));
    }

    private Formula sum() {
        Formula left = product();
        while (peek().is("+") || peek().is("-")) {
            Formula.Sign sign = take().is("+") ? Formula.Sign.PLUS : Formula.Sign.MINUS;
            left = operation(sign, left, product());
        }
        return left;
    }

    private Formula product() {
        Formula left = factor();
        while (peek().is("*") || peek().is("/")) {
            Formula.Sign sign = take().is("*") ? Formula.Sign.TIMES : Formula.Sign.OVER;
            left = operation(sign, left, factor());
        }
        return left;
    }

    private static Formula operation(Formula.Sign sign, Formula left, Formula right) {
        return new Formula.Operation(sign, left, right, left.span().to(right.span()));
    }

    private Formula factor() {
        if (++depth > MAX_DEPTH) {
            throw refused(peek().span(), "the formula is nested too deeply", "take brackets out");
        }
        Token token = take();
        Formula factor = switch (token.kind()) {
            case NUMBER -> Leaf.number(token);
            case NAME -> named(token);
            case DAY -> new Formula.Weekday(Leaf.weekday(token), token.span());
            case SIGN -> signed(token);
            case DATE, END -> throw unexpected(token, "a figure, a number or a bracket");
        };
        depth--;
        return factor;
    }

    private Formula signed(Token token) {
        if (token.is("-")) {
            Formula of = factor();
            return new Formula.Negative(of, token.span().to(of.span()));
        }
        if (!token.is("(")) {
            throw unexpected(token, "a figure, a number or a bracket");
        }
        Formula inner = sum();
        expect(")");
        return inner;
    }

    private Formula named(Token token) {
        if (token.text().equals("weekday") && accept("(")) {
            Token of = take();
            Span span = token.span().to(expect(")").span());
            return switch (of.kind()) {
                case NAME -> new Formula.WeekdayOf(of.text(), span);
                case DATE -> new Formula.WeekdayOn(Leaf.date(of), span);
                case NUMBER, DAY, SIGN, END ->
                    throw unexpected(of, "the id of an event, a source or a claim, or a date");
            };
        }
        int dot = token.text().indexOf('.');
        if (dot < 0) {
            throw refused(
                    token.span(),
                    "'" + token.text() + "' is not a figure",
                    "write the claim and the figure's name, such as c7.sum");
        }
        return new Formula.FigureName(
                token.text().substring(0, dot), token.text().substring(dot + 1), token.span());
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(Math.min(next++, tokens.size() - 1));
    }

    private boolean accept(String sign) {
        boolean there = peek().is(sign);
        next += there ? 1 : 0;
        return there;
    }

    private Token expect(String sign) {
        if (!peek().is(sign)) {
            throw unexpected(peek(), "'" + sign + "'");
        }
        return take();
    }

    private static Refused unexpected(Token token, String wanted) {
        String found = token.kind() == Token.Kind.END ? "the formula ends" : "'" + token.text() + "' stands";
        return refused(token.span(), found + " where " + wanted + " is expected", FORM);
    }

    private static Refused refused(Span span, String reason, String mend) {
        return Refused.of(Refusal.Kind.FORM, span, reason, mend);
    }
}
