package org.onrecord.cli;

import java.io.Console;
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
        return (no == null || no.isEmpty()) && isTerminal();
    }

    /** A later JDK has a console even where the output is redirected, and a method that says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    /** Prints findings for a reader. */
    static void print(List<Diagnostic> diagnostics, PrintWriter to) {
        to.print(new TextReport(colour()).format(diagnostics));
        to.flush();
    }
}
