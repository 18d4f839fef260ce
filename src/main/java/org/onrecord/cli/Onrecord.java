package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "onrecord",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A static-site generator for sourced briefings: a compiler for claims.",
        footer = {"", "Exit codes: 0 done, 1 errors in the content, 2 usage, 3 a fault of the program."},
        subcommands = {
            BakeCommand.class,
            CheckCommand.class,
            LockCommand.class,
            RecordCommand.class,
            RulesCommand.class,
            ExplainCommand.class
        })
public final class Onrecord implements Runnable {
    static final int DONE = 0;
    static final int CONTENT_ERRORS = 1;
    static final int USAGE = 2;
    static final int OUR_FAULT = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        int code = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
        System.exit(code);
    }

    /** Runs the program with its streams given; returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Onrecord())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, result) -> fault(e, line));
        return commandLine.execute(args);
    }

    /** Whatever reaches this is not the author's fault; a full disk or a missing right is told in a line. */
    private static int fault(Exception e, CommandLine line) {
        if (e instanceof UncheckedIOException io) {
            IOException cause = io.getCause();
            line.getErr().println("onrecord: " + io.getMessage() + " (" + cause + ")");
        } else {
            line.getErr().println("onrecord: a fault of the program, not of the content; please report it:");
            e.printStackTrace(line.getErr());
        }
        return OUR_FAULT;
    }
}
