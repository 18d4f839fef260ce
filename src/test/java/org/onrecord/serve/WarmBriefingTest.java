package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.FolderBytes;
import org.onrecord.site.BriefingEdits;

/** What an edit of a briefing reaches is made again, and found again. */
class WarmBriefingTest {
    private static final String CLAIM = "content/claims/c39-founded.md";
    private static final String LOCK = "content/evidence.lock.json";

    @TempDir
    Path folder;

    private Path project;
    private WarmSite warm;
    private int clean;

    @BeforeEach
    void bake() {
        project = folder.resolve("project");
        new BriefingEdits(project, 1).begin();
        warm = site("output");
        assertTrue(warm.bake().isPublished());
    }

    private WarmSite site(String output) {
        return new WarmSite(
                project, Map.of("destination.folder", folder.resolve(output).toString()), Map.of());
    }

    private String text(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    /** Edits a file, bakes, and compares with a bake into an empty folder. */
    private Rebake edit(String file, String text) throws IOException {
        Files.writeString(project.resolve(file), text);
        return compared(file);
    }

    private Rebake compared(String file) {
        Rebake rebake = warm.bake(List.of(project.resolve(file)));
        String output = "clean" + clean++;
        Rebake expected = site(output).bake();
        assertEquals(expected.diagnostics(), rebake.diagnostics());
        if (rebake.isPublished()) {
            assertEquals(FolderBytes.of(folder.resolve(output)), FolderBytes.of(folder.resolve("output")));
        }
        return rebake;
    }

    private static Set<String> written(Rebake rebake) {
        return rebake.result().orElseThrow().change().written();
    }

    @Test
    void aTextIsWrittenWhereItShows() throws IOException {
        Rebake rebake = edit(CLAIM, text(CLAIM) + "\nIt is told here once more.\n");
        assertEquals(Set.of("claims/c39.html", "cards/claims.js", "feed.xml"), written(rebake));
        assertTrue(written(edit(CLAIM, text(CLAIM) + "\nFlibbertigibbets and a flibbertigibbet.\n"))
                .contains("cards/words.js"));
    }

    @Test
    void aFaultInATextIsFoundAndItsPlaceFollowsIt() throws IOException {
        String before = text(CLAIM);
        assertFalse(edit(CLAIM, before + "\nIt cost 98765 crowns.\n").isPublished());
        assertFalse(edit(CLAIM, before + "\nA line more.\n\nIt cost 98765 crowns.\n")
                .isPublished());
        assertTrue(edit(CLAIM, before).isPublished());
        assertFalse(edit(CLAIM, before + "\nSunday, 12 March 2041, it was.\n").isPublished());
        assertTrue(edit(CLAIM, before).isPublished());
    }

    @Test
    void aFaultOfTheWholeIsToldAtThePlaceWhereItStandsNow() throws IOException {
        String broken = text(CLAIM)
                .replaceFirst(
                        "title: .*",
                        "title: One two three four five six seven eight nine ten "
                                + "eleven twelve thirteen fourteen fifteen");
        assertFalse(edit(CLAIM, broken).isPublished());
        assertFalse(edit(CLAIM, broken.replaceFirst("---\n", "---\n# a line more\n"))
                .isPublished());
    }

    @Test
    void aNameShowsOnOtherPages() throws IOException {
        String actor = "content/actors/gate-log.md";
        Rebake rebake = edit(actor, text(actor).replaceFirst("name: (.*)", "name: Renamed $1"));
        assertTrue(written(rebake).size() > 3, written(rebake).toString());
    }

    @Test
    void aLockThatSaysOtherwiseIsAskedAgain() throws IOException {
        String lock = text(LOCK);
        assertFalse(edit(LOCK, lock.replaceFirst("\"hash\": \"....", "\"hash\": \"0000"))
                .isPublished());
        assertTrue(edit(LOCK, lock).isPublished());
        assertTrue(edit(LOCK, lock.replaceFirst("\"verified\": \"2026-11-23\"", "\"verified\": \"2026-11-24\""))
                .isPublished());
    }

    @Test
    void whatIsRemovedIsMissedAndWelcomeAgain() throws IOException {
        String text = text(CLAIM);
        Files.delete(project.resolve(CLAIM));
        compared(CLAIM);
        edit(CLAIM, text + "\nIt was away.\n");
        assertTrue(edit(CLAIM, text).isPublished());
    }
}
