package org.onrecord.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words to be looked for, regardless of case and of the shape of quotation marks, dashes and spaces. */
record Phrase(String text) {
    /** Returns the words of a text. */
    static Phrase of(String text) {
        return new Phrase(plain(text));
    }

    /** Returns whether the words stand in a text, as whole words. */
    boolean standsIn(String other) {
        return indexIn(plain(other), 0) >= 0;
    }

    /** Returns whether the words stand in one of the texts. */
    boolean standsInOne(List<String> others) {
        return others.stream().anyMatch(this::standsIn);
    }

    /** Returns where the words stand in a plain text from an index on, or -1. */
    int indexIn(String plain, int from) {
        int at = text.isEmpty() ? -1 : plain.indexOf(text, from);
        while (at >= 0 && !(free(plain, at - 1) && free(plain, at + text.length()))) {
            at = plain.indexOf(text, at + 1);
        }
        return at;
    }

    /** Returns whether the words stand at an index of a plain text, as whole words. */
    boolean standsAt(String plain, int at) {
        return plain.startsWith(text, at) && free(plain, at - 1) && free(plain, at + text.length());
    }

    private static boolean free(String plain, int at) {
        return at < 0 || at >= plain.length() || !Character.isLetterOrDigit(plain.charAt(at));
    }

    /** Returns a text in the plain form that phrases are compared in; as long as the text where it has plain spaces. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(composed.length());
        boolean space = true;
        for (int i = 0; i < composed.length(); i++) {
            char c = plain(composed.charAt(i));
            if (c != ' ' || !space) {
                out.append(c);
            }
            space = c == ' ';
        }
        return out.toString().strip();
    }

    private static char plain(char c) {
        if (c < 128) {
            return Character.isWhitespace(c) ? ' ' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
