package org.onrecord.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.bench.site.MadeSite;
import org.onrecord.bench.site.SiteForm;

@EnabledIf(value = "org.onrecord.bench.race.TimedProcess#isPossible", disabledReason = "GNU time is not installed")
class LaneTest {
    private static final MadeSite SITE = MadeSite.of(30);
    private static final Lane.Budget BUDGET = new Lane.Budget(Duration.ofSeconds(30), Duration.ofSeconds(60));

    @TempDir
    Path folder;

    @Test
    void aBakeAfterAnEditGoesIntoTheOutputOfTheFirst() {
        assertEquals(Set.of("cold/index.html", "edited/index.html"), writtenBy(SiteForm.HUGO));
    }

    @Test
    void aGeneratorThatDeletesWhatStandsIsGivenANewFolderAfterAnEdit() {
        assertEquals(Set.of("edited.html"), writtenBy(SiteForm.ZOLA));
    }

    /** What stands after two runs of a generator that writes a page {@code cold} in its first run and then {@code edited}. */
    private Set<String> writtenBy(SiteForm form) {
        String script = "p=cold; test -e seen && p=edited; touch seen; mkdir -p {out}/$p && touch {out}/$p/index.html";
        Lane lane = new Lane(
                new Contender("Made up", "1", form, List.of("sh", "-c", script)),
                folder.resolve(form.folder()),
                BUDGET);
        lane.write(SITE, Path.of("bench/sites"));
        lane.cold(true);
        lane.edited(SITE.edited(1), true);
        assertEquals("", lane.row(30).fault());
        return lane.finished().pages().keySet();
    }
}
