package org.onrecord.diagnostic;

import java.util.List;

/** Findings as text for a terminal, with the line that is meant and a count at the end. */
public final class TextReport implements Report {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String OFF = "\u001b[0m";

    private final boolean colour;

    /** Makes a report, with ANSI colours where {@code colour} is set. */
    public TextReport(boolean colour) {
        this.colour = colour;
    }

    /** Returns the findings, each with its excerpt and hint, and a line that counts them. */
    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(d -> append(out, d));
        if (!diagnostics.isEmpty()) {
            out.append(count(diagnostics)).append('\n');
        }
        return out.toString();
    }

    private void append(StringBuilder out, Diagnostic d) {
        out.append(paint(BOLD, d.place().toString())).append(": ");
        out.append(paint(
                d.severity() == Severity.ERROR ? RED : YELLOW, d.severity().word() + ":"));
        out.append(' ')
                .append(visible(d.message()))
                .append("  [")
                .append(d.rule())
                .append("]\n");
        if (d.place().line() > 0) {
            out.append(Excerpt.of(d.place()));
        }
        out.append("  hint: ").append(visible(d.hint())).append("\n\n");
    }

    private String paint(String code, String text) {
        return colour ? code + text + OFF : text;
    }

    /** Control characters of an author's text must not reach the terminal as such. */
    private static String visible(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String count(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        return plural(errors, "error") + ", " + plural(diagnostics.size() - errors, "warning");
    }

    private static String plural(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
