package org.onrecord.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign of a formula.
 *
 * @param kind the sort
 * @param text as written, empty at the end
 * @param span where it stands
 */
record Token(Kind kind, String text, Formula.Span span) {
    private static final Pattern ANY =
            Pattern.compile("\\s*(?:(?<date>\\d{4}-\\d{2}-\\d{2})(?![\\d.])|(?<number>\\d[\\d,_]*(?:\\.\\d+)?%?)|"
                    + "(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?)|(?<day>[A-Z][a-z]+)|"
                    + "(?<sign>[-+*/()=]))");

    /** A longer one would be nobody's to read, and might exhaust the stack. */
    private static final int MAX_LENGTH = 1_000;

    enum Kind {
        DATE,
        NUMBER,
        NAME,
        DAY,
        SIGN,
        END
    }

    /** Cuts a formula; the last token is its end. */
    static List<Token> of(String formula) {
        if (formula.length() > MAX_LENGTH) {
            Formula.Span start = new Formula.Span(0, 1);
            throw Refused.of(
                    Refusal.Kind.FORM,
                    start,
                    "the formula is longer than " + MAX_LENGTH + " characters",
                    "make two checks of it");
        }
        List<Token> tokens = new ArrayList<>();
        Matcher any = ANY.matcher(formula);
        int at = 0;
        while (any.region(at, formula.length()).lookingAt()) {
            tokens.add(token(any));
            at = any.end();
        }
        Formula.Span rest = new Formula.Span(Math.min(at, formula.length()), formula.length());
        if (!rest.of(formula).isBlank()) {
            throw Refused.of(
                    Refusal.Kind.FORM,
                    rest,
                    "'" + rest.of(formula).strip() + "' is no part of a formula",
                    "write figures such as c7.sum, numbers, brackets and + - * / =");
        }
        tokens.add(new Token(Kind.END, "", rest));
        return tokens;
    }

    private static Token token(Matcher any) {
        for (Kind kind : Kind.values()) {
            String group = kind.name().toLowerCase(java.util.Locale.ROOT);
            if (kind != Kind.END && any.group(group) != null) {
                return new Token(kind, any.group(group), new Formula.Span(any.start(group), any.end(group)));
            }
        }
        throw new IllegalStateException("a token of no kind: " + any.group());
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
