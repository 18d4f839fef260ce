package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a briefing without baking it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the briefing and asks every rule; says to which level the evidence was verified.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}", defaultValue = "text")
    private ReportFormat format = ReportFormat.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Project> project = options.open(Map.of(), diagnostics);
        List<String> levels = project.map(p -> new Bake(p, options.locations(p), diagnostics).check())
                .orElse(List.of());
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.report().format(diagnostics.sorted()));
        out.flush();
        PrintWriter beside =
                format == ReportFormat.text ? out : spec.commandLine().getErr();
        levels.forEach(level -> beside.println("evidence  " + level));
        if (format == ReportFormat.text && diagnostics.sorted().isEmpty()) {
            out.println("checked   no errors, no warnings");
        }
        return diagnostics.hasErrors() ? Onrecord.CONTENT_ERRORS : Onrecord.DONE;
    }
}
