package org.onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.FolderBytes;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;

/** A bake of a briefing over the site of before makes what a bake into an empty folder makes, whatever was edited. */
class SecondBriefingBakeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsEditedTheSiteIsThatOfACleanBake(long seed) {
        BriefingEdits edits = new BriefingEdits(project(), seed);
        edits.begin();
        assertTrue(bake(folder.resolve("output")));
        int compared = 0;
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Map<String, String> before = FolderBytes.of(project());
            steps.add(edits.next());
            if (bake(folder.resolve("output"))) {
                compared++;
            } else {
                edits.undo(before);
            }
            Path clean = folder.resolve("clean" + i);
            assertTrue(bake(clean), steps.toString());
            assertSame(FolderBytes.of(clean), FolderBytes.of(folder.resolve("output")), "seed " + seed + ", " + steps);
        }
        assertTrue(compared > 1, steps.toString());
    }

    @Test
    void aPageThatSomebodyElseWroteIsDrawnAgain() throws IOException {
        new BriefingEdits(project(), 1).begin();
        Path output = folder.resolve("output");
        assertTrue(bake(output));
        Map<String, String> sound = FolderBytes.of(output);
        Files.writeString(output.resolve("claims.html"), "spoilt");
        assertTrue(bake(output));
        assertSame(sound, FolderBytes.of(output), "spoilt");
    }

    private Path project() {
        return folder.resolve("project");
    }

    private boolean bake(Path destination) {
        Diagnostics faults = new Diagnostics();
        Project project = Project.open(project(), Map.of("destination.folder", destination.toString()), faults)
                .orElseThrow();
        new Bake(project, new SourceLocations(Optional.empty(), Map.of()), faults).run();
        return !faults.hasErrors();
    }

    private static void assertSame(Map<String, String> expected, Map<String, String> actual, String step) {
        assertEquals(expected.keySet(), actual.keySet(), step);
        expected.forEach((path, bytes) -> assertEquals(bytes, actual.get(path), step + ": " + path));
    }
}
