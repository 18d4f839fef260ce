package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.TextReport;

/** What is said to the author. */
final class Terminal {
    private Terminal() {}

    /** Returns whether colours may be used: on a terminal, and never where {@code NO_COLOR} is set. */
    static boolean colour() {
        String no = System.getenv("NO_COLOR");
        return System.console() != null && (no == null || no.isEmpty());
    }

    /** Prints findings for a reader. */
    static void print(List<Diagnostic> diagnostics, PrintWriter to) {
        to.print(new TextReport(colour()).format(diagnostics));
        to.flush();
    }
}
