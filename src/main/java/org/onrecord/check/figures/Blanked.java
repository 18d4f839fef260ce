package org.onrecord.check.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which what was read already is blanked out, so that the rest keeps its place. */
final class Blanked {
    private final String original;
    private final StringBuilder rest;

    Blanked(String text) {
        this.original = text;
        this.rest = new StringBuilder(asciiDigits(text));
    }

    /** Digits of other scripts count as what they are worth. */
    private static String asciiDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isDigit(c) && c > 127 ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }

    String rest() {
        return rest.toString();
    }

    Mention.Span span(int from, int to) {
        return new Mention.Span(original.substring(from, to), from, to);
    }

    /** Blanks out; a mark that is no word and no space keeps what stood on its sides apart. */
    void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            rest.setCharAt(i, '\u0001');
        }
    }

    void blank(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest());
        while (matcher.find()) {
            blank(matcher.start(), matcher.end());
        }
    }
}
