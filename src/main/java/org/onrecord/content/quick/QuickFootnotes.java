package org.onrecord.content.quick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one text, each referred to once. */
final class QuickFootnotes {
    private final String text;
    private final List<String> order = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();
    private boolean defining;

    QuickFootnotes(String text) {
        this.text = text;
    }

    /** Writes the reference that begins at an index; returns where the text goes on, -1 where it is not plain. */
    int reference(int i, int to, StringBuilder out) {
        int close = identifier(i + 2, to);
        if (close < 0 || defining || isLink(close + 1, to)) {
            return -1;
        }
        String id = text.substring(i + 2, close);
        if (order.contains(id)) {
            return -1;
        }
        order.add(id);
        int number = order.size();
        out.append("<sup id=\"fnref-").append(number);
        out.append("\"><a class=\"footnote-ref\" href=\"#fn-").append(number).append("\">");
        out.append(number).append("</a></sup>");
        return close + 1;
    }

    /** Reads the note in the line from one index to another, {@code [^1]: text}; returns whether it is plain. */
    boolean define(int from, int to, QuickInlines inlines, StringBuilder out) {
        int close = text.startsWith("[^", from) ? identifier(from + 2, to) : -1;
        int begin = close + 3;
        boolean note = close >= 0 && begin < to && text.startsWith("]: ", close) && text.charAt(to - 1) != ' ';
        if (!note || !QuickLines.beginsText(text, begin, to)) {
            return false;
        }
        int length = out.length();
        defining = true;
        boolean plain = inlines.write(begin, to);
        defining = false;
        String written = out.substring(length);
        out.setLength(length);
        return plain && notes.put(text.substring(from + 2, close), written) == null;
    }

    /** Writes the notes in the order of their references; returns whether each reference has one. */
    boolean write(StringBuilder out) {
        if (order.isEmpty()) {
            return true;
        }
        out.append("<div class=\"footnotes\">\n<hr />\n<ol>\n");
        for (int i = 0; i < order.size(); i++) {
            String note = notes.get(order.get(i));
            if (note == null) {
                return false;
            }
            int number = i + 1;
            out.append("<li id=\"fn-").append(number).append("\">\n<p>").append(note);
            out.append("</p>\n<a href=\"#fnref-").append(number);
            out.append("\" class=\"footnote-backref\">&#8617;</a>\n</li>\n");
        }
        out.append("</ol>\n</div>\n");
        return true;
    }

    /** An address or another bracket may stand apart from the first. */
    private boolean isLink(int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
            i++;
        }
        return i < to && ":([".indexOf(text.charAt(i)) >= 0;
    }

    /** Lower case only, since how other names are compared is the parser's affair. */
    private int identifier(int from, int to) {
        int i = from;
        while (i < to && isIdentifier(text.charAt(i))) {
            i++;
        }
        return i > from && i < to && text.charAt(i) == ']' ? i : -1;
    }

    private static boolean isIdentifier(char c) {
        return Characters.isDigit(c) || (c >= 'a' && c <= 'z');
    }
}
