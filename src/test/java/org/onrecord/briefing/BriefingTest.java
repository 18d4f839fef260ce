package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;

/** The first briefing as a whole. */
class BriefingTest {
    @Test
    void itBakesWithoutAnErrorOrAWarning() {
        assertTrue(BakedBriefing.pages().contains("index.html"));
    }

    @Test
    void everyContentFileHasItsPage() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            long markdown = files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f -> !f.endsWith("STYLE.md"))
                    .count();
            long tombstones = 1;
            assertEquals(markdown + tombstones, BakedBriefing.pages().size());
        }
    }

    @Test
    void itPassesAgainstThePrivateTextWhereThatIsAtHand() {
        Path text = Path.of("private/gt-2024-02-28.txt");
        Path beside = Path.of("../shared/source/gt-2024-02-28.txt");
        Optional<Path> found =
                List.of(text, beside).stream().filter(Files::exists).findFirst();
        if (found.isEmpty()) {
            System.out.println("evidence level 1 was not run: the private text is not at hand");
            return;
        }
        Diagnostics diagnostics = new Diagnostics();
        Project project = Project.open(Path.of("."), Map.of(), diagnostics).orElseThrow();
        List<String> levels = new Bake(
                        project,
                        new SourceLocations(Optional.empty(), Map.of("gt-2024-02-28", found.get())),
                        diagnostics)
                .check();
        assertEquals("", new TextReport(false).format(diagnostics.sorted()));
        assertEquals(List.of("gt-2024-02-28: levels 0 and 1"), levels);
        System.out.println("evidence level 1 was run");
    }
}
