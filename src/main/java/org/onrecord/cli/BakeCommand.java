package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

/** Bakes a briefing into a site. */
@Command(
        name = "bake",
        mixinStandardHelpOptions = true,
        description = "Checks the briefing and bakes its site; with an error, the site of before stays as it was.")
final class BakeCommand implements Callable<Integer> {
    private final long started = System.nanoTime();

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--output", paramLabel = "FOLDER", description = "where the site is put; otherwise target/site")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--site-host", paramLabel = "URL", description = "the address of the published site")
    private Optional<String> siteHost = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "say nothing but what is wrong")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Bake.Result> result = options.open(settings(), diagnostics).map(project -> bake(project, diagnostics));
        PrintWriter err = spec.commandLine().getErr();
        Terminal.print(diagnostics.sorted(), err);
        if (diagnostics.hasErrors()) {
            return Onrecord.CONTENT_ERRORS;
        }
        if (!quiet) {
            result.ifPresent(this::say);
        }
        return Onrecord.DONE;
    }

    private Bake.Result bake(Project project, Diagnostics diagnostics) {
        return new Bake(project, options.locations(project), diagnostics).run();
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        siteHost.filter(h -> !h.isBlank()).ifPresent(h -> settings.put("site.host", h));
        output.ifPresent(
                o -> settings.put("destination.folder", o.toAbsolutePath().toString()));
        return settings;
    }

    private void say(Bake.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        result.levels().forEach(level -> out.println("evidence  " + level));
        long millis = (System.nanoTime() - started) / 1_000_000;
        out.printf("baked     %d pages in %d.%02d s%n", result.pages(), millis / 1000, millis % 1000 / 10);
        if (result.unrecorded() > 0) {
            out.println("addresses " + result.unrecorded() + " new; 'onrecord record' puts them on record");
        }
        out.println("look at   " + shown(result.destination().resolve("index.html")));
        out.flush();
    }

    /** A path below this folder is shown from here. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
