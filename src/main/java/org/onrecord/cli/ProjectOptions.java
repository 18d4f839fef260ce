package org.onrecord.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which briefing, and where the private texts of its sources are. */
final class ProjectOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "the briefing's folder; this one where none is given")
    private Path folder = Path.of(".");

    @Option(
            names = "--source",
            paramLabel = "ID=PATH",
            description = "the private text of a source; may be given more than once")
    private Map<String, Path> sources = new LinkedHashMap<>();

    /** Returns the project, or nothing after the fault was reported. */
    Optional<Project> open(Map<String, String> settings, Diagnostics diagnostics) {
        return Project.open(folder, settings, diagnostics);
    }

    /** Returns where the texts are: named here, or in the folder that {@code sources.private} names. */
    SourceLocations locations(Project project) {
        Optional<Path> privateFolder =
                project.setting("sources.private").map(f -> project.folder().resolve(f));
        return new SourceLocations(privateFolder, sources);
    }
}
