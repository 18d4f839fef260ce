package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.onrecord.content.ContentParser;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;

/** Checks a briefing without baking it. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public String description() {
        return "Reads the briefing and asks every rule; says to which level the evidence was verified. Of any other JBake"
                + " site the content is read.";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(ProjectOptions.options());
        options.add(ProjectOptions.valued("format", "FORM", ReportFormat.names() + "; otherwise text"));
        return options;
    }

    @Override
    public Optional<String> argument() {
        return Optional.of(ProjectOptions.FOLDER);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws ParseException {
        ReportFormat format = ReportFormat.parse(arguments.value("format").orElse("text"));
        ForkJoinPool.commonPool().execute(ContentParser::prepare);
        ProjectOptions options = new ProjectOptions(arguments);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Project> project = options.open(Map.of(), diagnostics);
        List<String> levels = project.map(p -> new Bake(p, options.locations(p), diagnostics).check())
                .orElse(List.of());
        PrintWriter out = streams.out();
        out.print(format.report().format(diagnostics.sorted()));
        out.flush();
        PrintWriter beside = format == ReportFormat.TEXT ? out : streams.err();
        levels.forEach(level -> beside.println("evidence  " + level));
        if (format == ReportFormat.TEXT && diagnostics.sorted().isEmpty()) {
            boolean briefing = project.map(Project::isBriefing).orElse(true);
            out.println("checked   no errors, no warnings"
                    + (briefing ? "" : "; a JBake site without a briefing is asked no rule"));
        }
        return diagnostics.hasErrors() ? Onrecord.CONTENT_ERRORS : Onrecord.DONE;
    }
}
