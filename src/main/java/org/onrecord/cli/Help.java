package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.TextHelpAppendable;

/** Says how the program is used. */
final class Help {
    private static final String CODES =
            "Exit codes: 0 done, 1 errors in the content, 2 usage, 3 a fault of the program.";

    private final PrintWriter to;

    Help(PrintWriter to) {
        this.to = to;
    }

    /** Prints how one command is used. */
    void of(Command command) {
        String syntax = "onrecord " + command.name() + " [options]"
                + command.argument().map(" "::concat).orElse("");
        try {
            HelpFormatter.builder()
                    .setHelpAppendable(new TextHelpAppendable(to))
                    .setShowSince(false)
                    .get()
                    .printHelp(syntax, command.description(), new CommandParser(command).options(), CODES, false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print the help", e);
        }
        to.flush();
    }

    /** Prints what the program is for, and its commands. */
    void of(List<Command> commands) {
        to.println("usage: onrecord COMMAND [options]");
        to.println();
        to.println("A static-site generator for sourced briefings: a compiler for claims.");
        to.println();
        commands.forEach(c -> to.printf("  %-8s %s%n", c.name(), c.description()));
        to.println();
        to.println("'onrecord COMMAND --help' shows the options of a command.");
        to.println(CODES);
        to.flush();
    }
}
