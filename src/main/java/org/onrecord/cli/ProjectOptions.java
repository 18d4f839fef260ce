package org.onrecord.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;

/** Which briefing, and where the private texts of its sources are. */
final class ProjectOptions {
    /** What the help calls the briefing's folder; this one where none is given. */
    static final String FOLDER = "[FOLDER]";

    private final Path folder;
    private final Map<String, Path> sources;

    /**
     * Reads what was given.
     *
     * @throws ParseException where a source is not {@code ID=PATH}, or a path is none
     */
    ProjectOptions(Arguments arguments) throws ParseException {
        this.folder = path(arguments.argument().orElse("."));
        this.sources = new LinkedHashMap<>();
        for (String source : arguments.values("source")) {
            int equals = source.indexOf('=');
            if (equals < 1) {
                throw new ParseException("--source needs ID=PATH, not '" + source + "'");
            }
            sources.put(source.substring(0, equals), path(source.substring(equals + 1)));
        }
    }

    /** Returns the options of every command that works on a briefing. */
    static List<Option> options() {
        return List.of(valued("source", "ID=PATH", "the private text of a source; may be given more than once"));
    }

    /** Returns an option that has a value. */
    static Option valued(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    /**
     * Returns a path.
     *
     * @throws ParseException where the platform knows no such path
     */
    static Path path(String text) throws ParseException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ParseException("'" + text + "' is no path: " + e.getReason());
        }
    }

    /** Returns the folder that was given. */
    Path folder() {
        return folder;
    }

    /** Returns the project, or nothing after the fault was reported. */
    Optional<Project> open(Map<String, String> settings, Diagnostics diagnostics) {
        return Project.open(folder, settings, diagnostics);
    }

    /** Returns the project where it is a briefing, or nothing after the fault was reported. */
    Optional<Project> openBriefing(Diagnostics diagnostics) {
        Optional<Project> project = open(Map.of(), diagnostics);
        if (project.filter(p -> !p.isBriefing()).isPresent()) {
            diagnostics.add(Diagnostic.error(
                    Place.of("jbake.properties"),
                    "sound-settings",
                    "this is a JBake site without a briefing: it has no quotes to lock and no addresses to record",
                    "'onrecord bake' bakes it"));
        }
        return project.filter(Project::isBriefing);
    }

    /** Returns where the texts are: named here, or in the folder that {@code sources.private} names. */
    SourceLocations locations(Project project) {
        return new SourceLocations(project.privateFolder(), sources);
    }
}
