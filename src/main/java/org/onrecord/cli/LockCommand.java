package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.Project;
import org.onrecord.site.Locksmith;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies every quote in the private texts and writes the lock. */
@Command(
        name = "lock",
        mixinStandardHelpOptions = true,
        description = "Verifies every quote in the private texts of the sources and records it in"
                + " content/evidence.lock.json; with an error, the lock of before stays as it was.")
final class LockCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--date", description = "the day that new entries carry; today where none is given")
    private Optional<LocalDate> date = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Project> project = options.open(Map.of(), diagnostics);
        LocalDate day = date.orElseGet(LocalDate::now);
        Optional<Locksmith.Result> result =
                project.flatMap(p -> new Locksmith(p, options.locations(p), diagnostics).lock(day, Version.number()));
        Terminal.print(diagnostics.sorted(), spec.commandLine().getErr());
        if (diagnostics.hasErrors()) {
            return Onrecord.CONTENT_ERRORS;
        }
        PrintWriter out = spec.commandLine().getOut();
        result.ifPresent(r -> out.println("locked    " + r.quotes() + " quotes of " + r.sources() + " sources in "
                + r.file() + (r.changed() ? "" : ", unchanged")));
        return Onrecord.DONE;
    }
}
