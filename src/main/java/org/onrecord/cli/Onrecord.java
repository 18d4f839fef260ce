package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.ParseException;
import org.onrecord.diagnostic.NearMatch;

/** The program. */
public final class Onrecord {
    static final int DONE = 0;
    static final int CONTENT_ERRORS = 1;
    static final int USAGE = 2;
    static final int OUR_FAULT = 3;

    private static final List<Command> COMMANDS = List.of(
            new BakeCommand(),
            new CheckCommand(),
            new LockCommand(),
            new RecordCommand(),
            new RulesCommand(),
            new ExplainCommand());

    private final Streams streams;

    private Onrecord(Streams streams) {
        this.streams = streams;
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
        return new Onrecord(new Streams(out, err)).run(args);
    }

    private int run(String... args) {
        String word = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        return switch (word) {
            case "-h", "--help", "help" -> help();
            case "-V", "--version" -> version();
            default -> command(word, rest);
        };
    }

    /** A loop: the platform's streams take some milliseconds to begin, and here nothing is done beside. */
    private int command(String word, String... rest) {
        for (Command command : COMMANDS) {
            if (command.name().equals(word)) {
                return run(command, rest);
            }
        }
        return unknown(word);
    }

    /** Whatever is caught last is not the author's fault; a full disk or a missing right is told in a line. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private int run(Command command, String... words) {
        PrintWriter err = streams.err();
        try {
            Arguments arguments = new CommandParser(command).parse(words);
            return arguments.has("help")
                    ? help(command)
                    : arguments.has("version") ? version() : command.run(arguments, streams);
        } catch (ParseException e) {
            err.println("onrecord " + command.name() + ": " + e.getMessage());
            new Help(err).of(command);
            return USAGE;
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            err.println("onrecord: " + e.getMessage() + " (" + cause + ")");
        } catch (RuntimeException e) {
            err.println("onrecord: a fault of the program, not of the content; please report it:");
            e.printStackTrace(err);
        }
        return OUR_FAULT;
    }

    private int unknown(String word) {
        List<String> names = COMMANDS.stream().map(Command::name).toList();
        streams.err()
                .println(
                        word.isEmpty()
                                ? "onrecord: which command?"
                                : "onrecord: there is no command '" + word + "'; "
                                        + NearMatch.hint(word, names, "the commands are below"));
        new Help(streams.err()).of(COMMANDS);
        return USAGE;
    }

    private int help() {
        new Help(streams.out()).of(COMMANDS);
        return DONE;
    }

    private int help(Command command) {
        new Help(streams.out()).of(command);
        return DONE;
    }

    private int version() {
        streams.out().println("onrecord " + Version.number());
        return DONE;
    }
}
