package org.onrecord.content.quick;

/**
 * Writes running text: emphasis, code, links, images and footnotes, as far as they leave no doubt.
 *
 * <p>Each method returns {@code false}, or a negative index, where the text is not plain; what was written by then is to be
 * thrown away.
 */
final class QuickInlines {
    private static final int DEPTH = 16;

    private final String text;
    private final QuickForm form;
    private final QuickFootnotes footnotes;
    private final StringBuilder out;
    private final boolean[] special = new boolean[0x80];
    private final char[] openMarks = new char[DEPTH];
    private final int[] openLengths = new int[DEPTH];
    private int open;
    private int floor;

    QuickInlines(String text, QuickForm form, QuickFootnotes footnotes, StringBuilder out) {
        this.text = text;
        this.form = form;
        this.footnotes = footnotes;
        this.out = out;
        for (char c = 0; c < ' '; c++) {
            special[c] = true;
        }
        set("\\`*_[]!&<>\"\u007f");
        set(form.marks());
        if (form.addresses()) {
            set(":@wW");
        }
    }

    private void set(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            special[characters.charAt(i)] = true;
        }
    }

    /** Writes the text from one index to another; returns whether it is plain. */
    boolean write(int from, int to) {
        int outer = floor;
        floor = open;
        int written = from;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c < 0x80 ? !special[c] : Characters.isPlain(c)) {
                i++;
                continue;
            }
            out.append(text, written, i);
            i = c < 0x80 ? special(c, i, from, to) : -1;
            if (i < 0) {
                return false;
            }
            written = i;
        }
        out.append(text, written, to);
        boolean closed = open == floor;
        floor = outer;
        return closed;
    }

    /** Writes what begins at an index; returns where the text goes on. */
    private int special(char c, int i, int from, int to) {
        return switch (c) {
            case '\n' -> softBreak(i, to);
            case '>', '"' -> escaped(c, i);
            case '<' -> i + 1 < to && (isWord(i + 1) || "/!?".indexOf(text.charAt(i + 1)) >= 0) ? -1 : escaped(c, i);
            case '&' -> ampersand(i, to);
            case '*', '_' -> emphasis(c, i, from, to);
            case '`' -> code(i, to);
            case '[' -> bracket(i, to);
            case '!' -> i + 1 < to && text.charAt(i + 1) == '[' ? image(i, to) : escaped(c, i);
            case ':' -> text.startsWith("://", i) ? -1 : escaped(c, i);
            case 'w', 'W' -> text.regionMatches(true, i, "www.", 0, 4) ? -1 : escaped(c, i);
            default -> -1;
        };
    }

    private boolean isWord(int i) {
        return Characters.isWord(text.charAt(i));
    }

    private int escaped(char c, int i) {
        Characters.escape(c, out);
        return i + 1;
    }

    /** The spaces with which the next line begins are dropped; those at the end of this one would make a hard break. */
    private int softBreak(int i, int to) {
        if (text.charAt(i - 1) == ' ') {
            return -1;
        }
        out.append(form.softBreak());
        int next = i + 1;
        while (next < to && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private int ampersand(int i, int to) {
        int end = i + 1;
        while (end < to && (Characters.isAsciiWord(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end < to && text.charAt(end) == ';' ? -1 : escaped('&', i);
    }

    private int emphasis(char c, int i, int from, int to) {
        int end = run(c, i, to);
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        char after = end == text.length() ? '\n' : text.charAt(end);
        int length = end - i;
        boolean spaceBefore = i == from || before == ' ' || before == '\n';
        boolean spaceAfter = end == to || after == ' ' || after == '\n';
        if (spaceBefore && spaceAfter) {
            out.append(text, i, end);
            return end;
        }
        if (length > 2 || doubtful(before, spaceBefore) || doubtful(after, spaceAfter)) {
            return -1;
        }
        boolean wordBefore = !spaceBefore && Characters.isWord(before);
        boolean wordAfter = !spaceAfter && Characters.isWord(after);
        boolean opens = !spaceAfter && (wordAfter || !wordBefore);
        boolean closes = !spaceBefore && (wordBefore || !wordAfter);
        if (opens && closes) {
            return c == '_' && wordBefore && wordAfter ? literal(i, end) : -1;
        }
        return opens ? opened(c, length, end) : closed(c, length, end);
    }

    /** Outside ASCII what is punctuation differs from one version of the specification to the next. */
    private static boolean doubtful(char neighbour, boolean space) {
        return !space && (neighbour < ' ' || (neighbour >= 0x80 && !Characters.isWord(neighbour)));
    }

    private int literal(int i, int end) {
        out.append(text, i, end);
        return end;
    }

    private int opened(char c, int length, int end) {
        if (open == DEPTH) {
            return -1;
        }
        openMarks[open] = c;
        openLengths[open++] = length;
        out.append(length == 1 ? "<em>" : "<strong>");
        return end;
    }

    private int closed(char c, int length, int end) {
        if (open == floor || openMarks[open - 1] != c || openLengths[open - 1] != length) {
            return -1;
        }
        open--;
        out.append(length == 1 ? "</em>" : "</strong>");
        return end;
    }

    private int run(char c, int i, int to) {
        int end = i + 1;
        while (end < to && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int code(int i, int to) {
        int begin = run('`', i, to);
        int end = begin;
        while (end < to) {
            int close = text.indexOf('`', end);
            if (close < 0 || close >= to) {
                return -1;
            }
            end = run('`', close, to);
            if (end - close == begin - i) {
                return codeText(begin, close) ? end : -1;
            }
        }
        return -1;
    }

    private boolean codeText(int from, int to) {
        if (text.charAt(from) == ' ' || text.charAt(to - 1) == ' ') {
            return false;
        }
        out.append("<code>");
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' '
                    || (c == ' ' && text.charAt(i + 1) == ' ')
                    || (c == '|' && form.tables())
                    || (c >= 0x7f && !Characters.isPlain(c))) {
                return false;
            }
            Characters.escape(c, out);
        }
        out.append("</code>");
        return true;
    }

    private int bracket(int i, int to) {
        if (form.footnotes() && text.startsWith("[^", i)) {
            return footnotes.reference(i, to, out);
        }
        int close = label(i + 1, to);
        int end = close < 0 ? -1 : QuickAddress.end(text, close + 1, to);
        if (end < 0) {
            return -1;
        }
        out.append("<a href=\"").append(text, close + 2, end - 1).append("\">");
        if (!write(i + 1, close)) {
            return -1;
        }
        out.append("</a>");
        return end;
    }

    private int image(int i, int to) {
        int close = label(i + 2, to);
        int end = close < 0 ? -1 : QuickAddress.end(text, close + 1, to);
        if (end < 0) {
            return -1;
        }
        for (int k = i + 2; k < close; k++) {
            char c = text.charAt(k);
            if (!Characters.isWord(c) && c != ' ' && c != ',' && c != '.') {
                return -1;
            }
        }
        out.append("<img src=\"").append(text, close + 2, end - 1);
        out.append("\" alt=\"").append(text, i + 2, close).append("\" />");
        return end;
    }

    /** Returns the index of the bracket that closes a label without brackets of its own, or spaces at its ends. */
    private int label(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i == from || text.charAt(from) == ' ' || text.charAt(i - 1) == ' ' ? -1 : i;
            }
            if (c == '[' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
