package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.site.Registrar;

/** Puts the addresses of a briefing on record. */
final class RecordCommand implements Command {
    @Override
    public String name() {
        return "record";
    }

    @Override
    public String description() {
        return "Adds every address of the briefing to content/published.txt; from then on none of them may disappear"
                + " without a tombstone. With an error, the record stays as it was.";
    }

    @Override
    public List<Option> options() {
        return ProjectOptions.options();
    }

    @Override
    public Optional<String> argument() {
        return Optional.of(ProjectOptions.FOLDER);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws ParseException {
        ProjectOptions options = new ProjectOptions(arguments);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Registrar.Result> result = options.openBriefing(diagnostics)
                .flatMap(p -> new Registrar(p, options.locations(p), diagnostics).record());
        Terminal.print(diagnostics.sorted(), streams.err());
        if (diagnostics.hasErrors()) {
            return Onrecord.CONTENT_ERRORS;
        }
        result.ifPresent(r -> streams.out()
                .println("recorded  " + r.added() + " new, " + r.addresses() + " addresses in " + r.file()));
        return Onrecord.DONE;
    }
}
