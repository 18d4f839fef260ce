package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.ParseException;

/** What the author wrote after a command. */
final class Arguments {
    private final CommandLine line;

    Arguments(CommandLine line) {
        this.line = line;
    }

    /** Returns whether an option without a value was given. */
    boolean has(String option) {
        return line.hasOption(option);
    }

    /**
     * Returns the value of an option.
     *
     * @throws ParseException where it was given twice, since one of the two would be lost
     */
    Optional<String> value(String option) throws ParseException {
        List<String> all = values(option);
        if (all.size() > 1) {
            throw new ParseException("--" + option + " was given more than once");
        }
        return first(all);
    }

    /** Returns the values of an option that may be given more than once, in their order. */
    List<String> values(String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : List.of(values);
    }

    /** Returns the argument that stands by itself. */
    Optional<String> argument() {
        return first(line.getArgList());
    }

    private static Optional<String> first(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
    }
}
