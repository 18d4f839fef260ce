package org.onrecord.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.Project;
import org.onrecord.site.Locksmith;

/** Verifies every quote in the private texts and writes the lock. */
final class LockCommand implements Command {
    @Override
    public String name() {
        return "lock";
    }

    @Override
    public String description() {
        return "Verifies every quote in the private texts of the sources and records it in"
                + " content/evidence.lock.json; with an error, the lock of before stays as it was.";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(ProjectOptions.options());
        options.add(ProjectOptions.valued(
                "date", "YYYY-MM-DD", "the day that new entries carry; today where none is given"));
        return options;
    }

    @Override
    public Optional<String> argument() {
        return Optional.of(ProjectOptions.FOLDER);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws ParseException {
        LocalDate day = day(arguments.value("date"));
        ProjectOptions options = new ProjectOptions(arguments);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Project> project = options.openBriefing(diagnostics);
        Optional<Locksmith.Result> result =
                project.flatMap(p -> new Locksmith(p, options.locations(p), diagnostics).lock(day, Version.number()));
        Terminal.print(diagnostics.sorted(), streams.err());
        if (diagnostics.hasErrors()) {
            return Onrecord.CONTENT_ERRORS;
        }
        result.ifPresent(r -> streams.out()
                .println("locked    " + r.quotes() + " quotes of " + r.sources() + " sources in " + r.file()
                        + (r.changed() ? "" : ", unchanged")));
        return Onrecord.DONE;
    }

    private static LocalDate day(Optional<String> date) throws ParseException {
        try {
            return date.isPresent() ? LocalDate.parse(date.get()) : LocalDate.now(ZoneId.systemDefault());
        } catch (DateTimeParseException e) {
            throw new ParseException("--date needs a day such as 2024-02-28, not '" + date.orElse("") + "'");
        }
    }
}
