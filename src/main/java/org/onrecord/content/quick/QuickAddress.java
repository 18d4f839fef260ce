package org.onrecord.content.quick;

/** Finds the address of an inline link whose letters all stand for themselves. */
final class QuickAddress {
    private static final String OTHERS = "/._~#?=+,:%-";

    private QuickAddress() {}

    /** Returns the index after the closing parenthesis of an address that begins at {@code from}, -1 where there is none. */
    static int end(String text, int from, int to) {
        if (from >= to || text.charAt(from) != '(') {
            return -1;
        }
        int i = from + 1;
        while (i < to && isPlain(text.charAt(i))) {
            i++;
        }
        boolean closed = i < to && i > from + 1 && text.charAt(i) == ')';
        return closed && !isSuppressed(text, from + 1) ? i + 1 : -1;
    }

    private static boolean isPlain(char c) {
        return Characters.isAsciiWord(c) || OTHERS.indexOf(c) >= 0;
    }

    /** flexmark leaves scripts out, and hides addresses of mail behind numbers drawn by lot. */
    private static boolean isSuppressed(String text, int from) {
        return text.regionMatches(true, from, "javascript:", 0, 11) || text.regionMatches(true, from, "mailto:", 0, 7);
    }
}
