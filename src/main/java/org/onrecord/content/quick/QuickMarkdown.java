package org.onrecord.content.quick;

import java.util.Optional;

/** Renders a text whose blocks are plain: paragraphs, headings, lists, quotes, tables, code, rules and footnotes. */
public final class QuickMarkdown {
    private static final int HEADINGS = 6;
    private static final int NOT_PLAIN = -1;

    private final String text;
    private final QuickForm form;
    private final StringBuilder out;
    private final QuickFootnotes footnotes;
    private final QuickInlines inlines;

    private QuickMarkdown(String text, QuickForm form) {
        this.text = text;
        this.form = form;
        this.out = new StringBuilder(text.length() + text.length() / 4);
        this.footnotes = new QuickFootnotes(text);
        this.inlines = new QuickInlines(text, form, footnotes, out);
    }

    /** Returns the text as HTML, or nothing where any of it leaves a doubt and a parser has to decide. */
    public static Optional<String> render(String text, QuickForm form) {
        return new QuickMarkdown(text, form).render();
    }

    private Optional<String> render() {
        int i = 0;
        while (i >= 0 && i < text.length()) {
            i = text.charAt(i) == '\n' ? i + 1 : block(i);
        }
        return i >= 0 && footnotes.write(out) ? Optional.of(out.toString()) : Optional.empty();
    }

    /** Writes the block that begins at an index, a line's first; returns where the next begins. */
    private int block(int i) {
        int end = QuickLines.end(text, i);
        return switch (text.charAt(i)) {
            case '#' -> heading(i, end);
            case '-', '+', '*', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> marked(i, end);
            case '`' -> text.startsWith("```", i) ? fence(i, end) : paragraph(i);
            case '>' -> quote(i);
            case '|' -> table(i);
            case '[' -> form.footnotes() && text.startsWith("[^", i) ? footnote(i, end) : paragraph(i);
            default -> paragraph(i);
        };
    }

    private int marked(int i, int end) {
        if (isRule(i, end)) {
            out.append("<hr />\n");
            return end;
        }
        return QuickList.afterMarker(text, i, end) > i ? new QuickList(text, inlines, out).write(i) : paragraph(i);
    }

    private boolean isRule(int i, int end) {
        char c = text.charAt(i);
        for (int k = i; k < end; k++) {
            if (text.charAt(k) != c) {
                return false;
            }
        }
        return end - i >= 3 && (c == '-' || c == '*' || c == '_');
    }

    private int heading(int i, int end) {
        int level = 1;
        while (level < end - i && text.charAt(i + level) == '#') {
            level++;
        }
        int begin = i + level;
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        boolean plain = level <= HEADINGS && begin > i + level && begin < end;
        if (!plain || text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ') {
            return NOT_PLAIN;
        }
        out.append("<h").append(level).append('>');
        if (!inlines.write(begin, end)) {
            return NOT_PLAIN;
        }
        out.append("</h").append(level).append(">\n");
        return end;
    }

    private int paragraph(int i) {
        int end = QuickLines.paragraphEnd(text, i);
        return lines(i, end) && paragraph(i, end) ? end : NOT_PLAIN;
    }

    private boolean lines(int from, int to) {
        for (int line = from; line < to; line = QuickLines.end(text, line) + 1) {
            if (!QuickLines.beginsText(text, line, Math.min(to, QuickLines.end(text, line)))) {
                return false;
            }
        }
        return text.charAt(to - 1) != ' ';
    }

    private boolean paragraph(int from, int to) {
        out.append("<p>");
        boolean plain = inlines.write(from, to);
        out.append("</p>\n");
        return plain;
    }

    /** A quote of one line; where another follows, whether it is another quote is the parser's affair. */
    private int quote(int i) {
        int end = QuickLines.end(text, i);
        int begin = i + 2;
        if (QuickLines.paragraphEnd(text, i) != end
                || !text.startsWith("> ", i)
                || begin >= end
                || !lines(begin, end)) {
            return NOT_PLAIN;
        }
        out.append("<blockquote>\n");
        if (!paragraph(begin, end)) {
            return NOT_PLAIN;
        }
        out.append("</blockquote>\n");
        int next = end;
        while (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '>' ? NOT_PLAIN : next;
    }

    private int table(int i) {
        int end = QuickLines.paragraphEnd(text, i);
        return form.tables() && new QuickTable(text, inlines, out).write(i, end) ? end : NOT_PLAIN;
    }

    private int footnote(int i, int end) {
        boolean last = end == QuickLines.paragraphEnd(text, i) || text.startsWith("[^", end + 1);
        return last && footnotes.define(i, end, inlines, out) ? end : NOT_PLAIN;
    }

    private int fence(int i, int end) {
        return form.fences() ? QuickFence.write(text, i, end, out) : NOT_PLAIN;
    }
}
