package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.Project;
import org.onrecord.site.Registrar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Puts the addresses of a briefing on record. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Adds every address of the briefing to content/published.txt; from then on none of them may"
                + " disappear without a tombstone. With an error, the record stays as it was.")
final class RecordCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Project> project = options.open(Map.of(), diagnostics);
        Optional<Registrar.Result> result =
                project.flatMap(p -> new Registrar(p, options.locations(p), diagnostics).record());
        Terminal.print(diagnostics.sorted(), spec.commandLine().getErr());
        if (diagnostics.hasErrors()) {
            return Onrecord.CONTENT_ERRORS;
        }
        PrintWriter out = spec.commandLine().getOut();
        result.ifPresent(
                r -> out.println("recorded  " + r.added() + " new, " + r.addresses() + " addresses in " + r.file()));
        return Onrecord.DONE;
    }
}
