package org.onrecord.content.quick;

/** Writes a list of one level whose items are one paragraph each. */
final class QuickList {
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final QuickInlines inlines;
    private final StringBuilder out;

    QuickList(String text, QuickInlines inlines, StringBuilder out) {
        this.text = text;
        this.inlines = inlines;
        this.out = out;
    }

    /** Returns where the text of an item begins, the same index where no item does. */
    static int afterMarker(String text, int from, int to) {
        int i = from;
        if (i < to && "-*+".indexOf(text.charAt(i)) >= 0) {
            i++;
        } else {
            while (i < to && i - from < LONGEST_NUMBER && Characters.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == from || i == to || text.charAt(i) != '.') {
                return from;
            }
            i++;
        }
        return i < to && text.charAt(i) == ' ' ? i + 1 : from;
    }

    /**
     * Writes the items from an index on, blank lines between them included.
     *
     * @return where the list ends, -1 where it is not plain
     */
    int write(int from) {
        boolean numbered = Characters.isDigit(text.charAt(from));
        char marker = numbered ? '.' : text.charAt(from);
        out.append(numbered ? "<ol>\n" : "<ul>\n");
        boolean first = true;
        boolean blankBefore = false;
        int line = from;
        while (true) {
            int end = itemEnd(line);
            int next = afterBlank(end);
            boolean blankAfter = next > end + 1;
            boolean more = next < text.length() && afterMarker(text, next, text.length()) > next;
            if (more && marker(next) != marker) {
                return -1;
            }
            if (!item(line, end, blankBefore || (first && blankAfter && more))) {
                return -1;
            }
            if (!more) {
                out.append(numbered ? "</ol>\n" : "</ul>\n");
                return blankAfter || next >= text.length() ? next : -1;
            }
            first = false;
            blankBefore = blankAfter;
            line = next;
        }
    }

    private char marker(int line) {
        return Characters.isDigit(text.charAt(line)) ? '.' : text.charAt(line);
    }

    /** Returns the end of an item's last line: lines that begin with a letter, indented or not, go on with it. */
    private int itemEnd(int line) {
        int end = QuickLines.end(text, line);
        while (end < text.length()) {
            int begin = end + 1;
            while (begin < text.length() && begin - end <= 4 && text.charAt(begin) == ' ') {
                begin++;
            }
            if (begin == text.length()
                    || !Characters.isWord(text.charAt(begin))
                    || afterMarker(text, begin, text.length()) > begin) {
                return end;
            }
            end = QuickLines.end(text, begin);
        }
        return end;
    }

    private int afterBlank(int end) {
        int next = end + 1;
        while (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return next;
    }

    private boolean item(int line, int end, boolean loose) {
        int begin = afterMarker(text, line, end);
        if (begin == line || begin == end || !QuickLines.beginsText(text, begin, end) || text.charAt(end - 1) == ' ') {
            return false;
        }
        out.append(loose ? "<li>\n<p>" : "<li>");
        if (!inlines.write(begin, end)) {
            return false;
        }
        out.append(loose ? "</p>\n</li>\n" : "</li>\n");
        return true;
    }
}
