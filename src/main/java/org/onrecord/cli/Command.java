package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;

/** One of the program's commands. */
interface Command {
    /** The word that calls it. */
    String name();

    /** What it does, in a sentence. */
    String description();

    /** Returns the options that it takes, beside {@code --help} and {@code --version}. */
    default List<Option> options() {
        return List.of();
    }

    /** Returns what the help calls its one argument, in brackets where it may be left out; empty where it takes none. */
    default Optional<String> argument() {
        return Optional.empty();
    }

    /**
     * Does it; returns the exit code.
     *
     * @throws ParseException where a value is not of the form that its option needs
     */
    int run(Arguments arguments, Streams streams) throws ParseException;
}
