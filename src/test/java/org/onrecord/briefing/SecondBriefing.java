package org.onrecord.briefing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;

/** The invented briefing of testimony and of a press release, baked once for all tests that look at its pages. */
final class SecondBriefing {
    static final Path FOLDER = Path.of("src/test/resources/sites/whole/hollin-sluice");

    private static final Diagnostics DIAGNOSTICS = new Diagnostics();
    private static final Bake.Result RESULT = bake(Path.of("target/baked-second-briefing"));

    private SecondBriefing() {}

    /** Returns the folder of the site. */
    static Path site() {
        return RESULT.destination();
    }

    /** Returns what the bake had to say, empty where there was nothing. */
    static String said() {
        return new TextReport(false).format(DIAGNOSTICS.sorted());
    }

    /** Returns to which level each source was verified. */
    static List<String> levels() {
        return RESULT.levels();
    }

    private static Bake.Result bake(Path destination) {
        Project project = Project.open(
                        FOLDER,
                        Map.of(
                                "destination.folder",
                                destination.toAbsolutePath().toString()),
                        DIAGNOSTICS)
                .orElseThrow();
        return new Bake(project, new SourceLocations(Optional.of(FOLDER.resolve("texts")), Map.of()), DIAGNOSTICS)
                .run();
    }
}
