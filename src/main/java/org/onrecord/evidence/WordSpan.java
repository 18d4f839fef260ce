package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word in a text in normal form.
 *
 * <p>A word is a run of letters, digits and their marks. An apostrophe between two of them belongs to it, and so does a
 * point or comma between two digits; a hyphen parts two words. An ideograph is a word of its own. One definition serves
 * the budget and the search for copied words.
 *
 * @param start first code point, counted from 0
 * @param end code point after the last
 * @param form lower case, apostrophes left out: two words are the same where their forms are
 */
public record WordSpan(int start, int end, String form) {

    /** Returns the words of a text, in order. */
    public static List<WordSpan> of(String text) {
        int[] points = text.codePoints().toArray();
        List<WordSpan> words = new ArrayList<>();
        int at = 0;
        while (at < points.length) {
            if (Character.isLetterOrDigit(points[at])) {
                int end = end(points, at);
                words.add(new WordSpan(at, end, form(points, at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    /** Returns how many words a text has. */
    public static int count(String text) {
        return of(text).size();
    }

    /** Returns whether a cut before the index would part a word or a number; an apostrophe may be cut at. */
    static boolean cuts(int[] points, int index) {
        return adjoin(points, index) || inNumber(points, index) || inNumber(points, index - 1);
    }

    private static int end(int[] points, int start) {
        int end = start + 1;
        while (cuts(points, end) || apostrophe(points, end) || apostrophe(points, end - 1)) {
            end++;
        }
        return end;
    }

    private static boolean adjoin(int[] points, int index) {
        return index > 0 && index < points.length && joinable(points[index - 1]) && joinable(points[index]);
    }

    private static boolean inNumber(int[] points, int at) {
        return between(points, at)
                && (points[at] == '.' || points[at] == ',')
                && Character.isDigit(points[at - 1])
                && Character.isDigit(points[at + 1]);
    }

    private static boolean apostrophe(int[] points, int at) {
        return between(points, at) && points[at] == '\'' && joinable(points[at - 1]) && joinable(points[at + 1]);
    }

    private static boolean between(int[] points, int at) {
        return at > 0 && at + 1 < points.length;
    }

    private static boolean joinable(int point) {
        return belongs(point) && !Character.isIdeographic(point);
    }

    private static boolean belongs(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static String form(int[] points, int start, int end) {
        return new String(points, start, end - start).toLowerCase(Locale.ROOT).replace("'", "");
    }
}
