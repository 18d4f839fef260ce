package org.onrecord.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.onrecord.diagnostic.NearMatch;

/** Reads what the author wrote after a command. */
final class CommandParser {
    private final Command command;

    CommandParser(Command command) {
        this.command = command;
    }

    /** Returns every option of the command, help and version among them. */
    Options options() {
        Options options = new Options();
        command.options().forEach(options::addOption);
        options.addOption("h", "help", false, "show this help");
        options.addOption("V", "version", false, "show the version");
        return options;
    }

    /**
     * Returns the arguments.
     *
     * @throws ParseException where an option is unknown or lacks its value, or there are more arguments than one
     */
    Arguments parse(String... words) throws ParseException {
        try {
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options(), words);
            int most = command.argument().isPresent() ? 1 : 0;
            if (line.getArgList().size() > most) {
                throw new ParseException(
                        "nothing is known to do with '" + line.getArgList().get(most) + "'");
            }
            return new Arguments(line);
        } catch (UnrecognizedOptionException e) {
            List<String> known = options().getOptions().stream()
                    .map(Option::getLongOpt)
                    .map("--"::concat)
                    .toList();
            throw new ParseException("there is no option '" + e.getOption() + "'; "
                    + NearMatch.hint(e.getOption(), known, "the options are below"));
        }
    }
}
