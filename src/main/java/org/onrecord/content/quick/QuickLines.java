package org.onrecord.content.quick;

/** Finds the lines of a text. */
final class QuickLines {
    private QuickLines() {}

    /** Returns the index of the line end, or of the end of the text, at or after an index. */
    static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Returns the end of the last line before a blank one. */
    static int paragraphEnd(String text, int from) {
        int end = text.indexOf("\n\n", from);
        int last = end < 0 ? text.length() : end;
        return last > from && text.charAt(last - 1) == '\n' ? last - 1 : last;
    }

    /** Returns whether what begins at an index, at the begin of a line or of an item, is running text and nothing else. */
    static boolean beginsText(String text, int from, int to) {
        char c = text.charAt(from);
        if (Characters.beginsText(c)) {
            return !Characters.isDigit(c) || QuickList.afterMarker(text, from, to) == from;
        }
        boolean mark = c == '[' || c == '!' || c == '*' || c == '_' || c == '`';
        int next = from + 1;
        while (mark && next < to && text.charAt(next) == c) {
            next++;
        }
        return mark
                && next < to
                && next - from <= 2
                && (Characters.isWord(text.charAt(next)) || (c == '!' && text.charAt(next) == '['));
    }
}
