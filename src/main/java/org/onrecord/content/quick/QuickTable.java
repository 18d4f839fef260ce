package org.onrecord.content.quick;

import java.util.ArrayList;
import java.util.List;

/** Writes a table whose lines all begin and end with a pipe, one line of it the head. */
final class QuickTable {
    private final String text;
    private final QuickInlines inlines;
    private final StringBuilder out;

    QuickTable(String text, QuickInlines inlines, StringBuilder out) {
        this.text = text;
        this.inlines = inlines;
        this.out = out;
    }

    /** Writes the table in the lines from one index to another; returns whether it is plain. */
    boolean write(int from, int to) {
        int head = end(from, to);
        int rule = head < to ? end(head + 1, to) : to;
        if (rule >= to) {
            return false;
        }
        List<String> alignments = alignments(head + 1, rule);
        out.append("<table>\n<thead>\n");
        if (alignments.isEmpty() || !row(from, head, "th", alignments)) {
            return false;
        }
        out.append("</thead>\n<tbody>\n");
        for (int line = rule + 1; line < to; line = end(line, to) + 1) {
            if (!row(line, end(line, to), "td", alignments)) {
                return false;
            }
        }
        out.append("</tbody>\n</table>\n");
        return true;
    }

    private int end(int line, int to) {
        int end = text.indexOf('\n', line);
        return end < 0 ? to : Math.min(end, to);
    }

    /** Returns what a cell of each column begins with, nothing where the line is not plain. */
    private List<String> alignments(int from, int to) {
        List<String> alignments = new ArrayList<>();
        for (int cell = from + 1; isRow(from, to) && cell < to; cell = text.indexOf('|', cell) + 1) {
            String rule = text.substring(cell, text.indexOf('|', cell)).trim();
            boolean left = rule.startsWith(":");
            boolean right = rule.endsWith(":");
            String dashes = rule.substring(left ? 1 : 0, Math.max(left ? 1 : 0, rule.length() - (right ? 1 : 0)));
            if (dashes.length() < 3 || !dashes.chars().allMatch(c -> c == '-')) {
                return List.of();
            }
            alignments.add(
                    left && right
                            ? " align=\"center\">"
                            : left ? " align=\"left\">" : right ? " align=\"right\">" : ">");
        }
        return alignments;
    }

    private boolean row(int from, int to, String tag, List<String> alignments) {
        if (!isRow(from, to)) {
            return false;
        }
        out.append("<tr>");
        int cell = from + 1;
        for (String alignment : alignments) {
            int end = cell < to ? text.indexOf('|', cell) : -1;
            if (end < 0 || isBlank(cell, end)) {
                return false;
            }
            out.append('<').append(tag).append(alignment);
            if (!inlines.write(cell, end)) {
                return false;
            }
            out.append("</").append(tag).append('>');
            cell = end + 1;
        }
        out.append("</tr>\n");
        return cell == to;
    }

    private boolean isRow(int from, int to) {
        return to - from > 2 && text.charAt(from) == '|' && text.charAt(to - 1) == '|';
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
