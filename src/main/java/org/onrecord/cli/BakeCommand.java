package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.Project;
import org.onrecord.jbake.Warmup;
import org.onrecord.site.Adoption;
import org.onrecord.site.Bake;

/** Bakes a briefing, or any other JBake site. */
final class BakeCommand implements Command {
    @Override
    public String name() {
        return "bake";
    }

    @Override
    public String description() {
        return "Checks a briefing and bakes its site; any other JBake site in FreeMarker, Markdown and HTML is baked as"
                + " it stands. With an error, the site of before stays as it was.";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(ProjectOptions.options());
        options.add(ProjectOptions.valued(
                "output", "FOLDER", "where the site is put; otherwise what destination.folder says"));
        options.add(new Option(
                null, "adopt", false, "delete from an output folder of another program what is not in the site"));
        options.add(ProjectOptions.valued("site-host", "URL", "the address of the published site"));
        options.add(new Option("q", "quiet", false, "say nothing but what is wrong"));
        return options;
    }

    @Override
    public Optional<String> argument() {
        return Optional.of(ProjectOptions.FOLDER);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws ParseException {
        long started = System.nanoTime();
        ProjectOptions options = new ProjectOptions(arguments);
        Warmup.begin(options.folder());
        Diagnostics diagnostics = new Diagnostics();
        Optional<Bake.Result> result = options.open(settings(arguments), diagnostics)
                .filter(project -> !arguments.has("adopt") || isAdopted(project, diagnostics))
                .map(project -> new Bake(project, options.locations(project), diagnostics).run());
        Terminal.print(diagnostics.sorted(), streams.err());
        if (diagnostics.hasErrors()) {
            return Onrecord.CONTENT_ERRORS;
        }
        if (!arguments.has("quiet")) {
            result.ifPresent(r -> say(r, (System.nanoTime() - started) / 1_000_000, streams.out()));
        }
        return Onrecord.DONE;
    }

    private static boolean isAdopted(Project project, Diagnostics diagnostics) {
        new Adoption(project, diagnostics).run();
        return !diagnostics.hasErrors();
    }

    private static Map<String, String> settings(Arguments arguments) throws ParseException {
        Map<String, String> settings = new LinkedHashMap<>();
        arguments.value("site-host").filter(h -> !h.isBlank()).ifPresent(h -> settings.put("site.host", h));
        Optional<String> output = arguments.value("output");
        if (output.isPresent()) {
            settings.put(
                    "destination.folder",
                    ProjectOptions.path(output.get()).toAbsolutePath().toString());
        }
        return settings;
    }

    private static void say(Bake.Result result, long millis, PrintWriter out) {
        result.levels().forEach(level -> out.println("evidence  " + level));
        out.printf("baked     %d pages in %d.%02d s%n", result.pages(), millis / 1000, millis % 1000 / 10);
        if (result.unrecorded() > 0) {
            out.println("addresses " + result.unrecorded() + " new; 'onrecord record' puts them on record");
        }
        if (!result.undrawn().isEmpty()) {
            out.println("pictures  " + result.undrawn());
        }
        Path front = result.destination().resolve("index.html");
        out.println("look at   " + shown(Files.exists(front) ? front : result.destination()));
        out.flush();
    }

    /** A path below this folder is shown from here. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
