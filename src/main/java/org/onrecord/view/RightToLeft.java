package org.onrecord.view;

import java.util.regex.Pattern;

/**
 * Keeps words that run from right to left apart from what stands around them: else a number beside a Hebrew name trades places with it.
 *
 * <p>Each run of such words stands between the characters <i>first strong isolate</i> and <i>pop directional isolate</i> of UAX 9,
 * which also work where no markup can stand: in attributes, the window's title, and drawings.
 */
final class RightToLeft {
    /** All code points from here on that Unicode keeps for such scripts lie in the blocks of {@link #LETTER}. */
    private static final char FIRST = '\u0590';

    private static final String LETTER =
            "[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\x{10800}-\\x{10FFF}\\x{1E800}-\\x{1EFFF}]";
    private static final String WITHIN_A_NAME = "[\\s\\p{M}'’\"“”.-]";
    /** Of at most 16 words, since the matcher goes a step deeper for each. */
    private static final Pattern RUN =
            Pattern.compile(LETTER + "+(?:" + WITHIN_A_NAME + "{1,3}" + LETTER + "+){0,15}\\p{M}*…?");

    private static final Pattern ISOLATE = Pattern.compile("[\\u2066-\\u2069]");

    private RightToLeft() {}

    /** Returns the text with every such run isolated; one that has isolates already, as its author wrote it. */
    static String isolated(String text) {
        return isPlain(text) || ISOLATE.matcher(text).find()
                ? text
                : RUN.matcher(text).replaceAll("\u2068$0\u2069");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return false;
            }
        }
        return true;
    }
}
