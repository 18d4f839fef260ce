package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.FolderBytes;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.jbake.PlainSite;
import org.onrecord.jbake.RandomEdits;
import org.onrecord.site.BriefingEdits;

/** A site that is kept warm is at every time that of a bake into an empty folder. */
class WarmSiteTest {
    @TempDir
    Path folder;

    private static Set<Path> changes(Path project, Map<String, String> before) {
        Map<String, String> after = FolderBytes.of(project);
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> after.getOrDefault(path, "").equals(before.get(path)));
        Set<Path> changed = new TreeSet<>();
        paths.forEach(path -> changed.add(project.resolve(path)));
        return changed;
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> d.place() + " " + d.severity() + " " + d.message())
                .toList();
    }

    private WarmSite warm(Path project) {
        return new WarmSite(
                project, Map.of("destination.folder", folder.resolve("output").toString()), Map.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whateverIsEditedAPlainSiteIsThatOfACleanBake(long seed) {
        PlainSite site = new PlainSite(folder);
        RandomEdits edits = new RandomEdits(site, seed);
        edits.begin();
        WarmSite warm = warm(site.source());
        assertTrue(warm.bake().isPublished());
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Map<String, String> before = FolderBytes.of(site.source());
            steps.add(edits.next());
            boolean told = i % 2 == 0 && !steps.get(i).startsWith("spoilt");
            Rebake rebake = told ? warm.bake(changes(site.source(), before)) : warm.bake();
            assertTrue(rebake.isPublished(), steps + " " + messages(rebake.diagnostics()));
            site.assertFresh("seed " + seed + ", " + steps);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whateverIsEditedABriefingIsThatOfACleanBake(long seed) {
        Path project = folder.resolve("project");
        BriefingEdits edits = new BriefingEdits(project, seed);
        edits.begin();
        WarmSite warm = warm(project);
        assertTrue(warm.bake().isPublished());
        List<String> steps = new ArrayList<>();
        int failed = 0;
        Map<String, String> baked = FolderBytes.of(project);
        for (int i = 0; i < 12; i++) {
            Map<String, String> before = FolderBytes.of(project);
            Map<String, String> standing = FolderBytes.of(folder.resolve("output"));
            steps.add(edits.next());
            Rebake rebake = i % 3 == 0 ? warm.bake() : warm.bake(changes(project, baked));
            baked = FolderBytes.of(project);
            Path clean = folder.resolve("clean" + i);
            Rebake expected = new WarmSite(project, Map.of("destination.folder", clean.toString()), Map.of()).bake();
            String step = "seed " + seed + ", " + steps;
            assertEquals(messages(expected.diagnostics()), messages(rebake.diagnostics()), step);
            if (rebake.isPublished()) {
                assertSame(FolderBytes.of(clean), step);
            } else {
                failed++;
                assertSame(standing, step);
                edits.undo(before);
            }
        }
        assertTrue(failed < 12, steps.toString());
    }

    private void assertSame(Map<String, String> expected, String step) {
        Map<String, String> actual = FolderBytes.of(folder.resolve("output"));
        assertEquals(expected.keySet(), actual.keySet(), step);
        expected.forEach((path, bytes) -> assertEquals(bytes, actual.get(path), step + ": " + path));
    }

    private PlainSite blog() {
        return new PlainSite(folder)
                .with("jbake.properties", "render.feed=false\nrender.tags=false\nrender.archive=false\n")
                .with("templates/post.ftl", "${content.body}")
                .with("templates/index.ftl", "<#list published_posts as p>${p.uri} </#list>")
                .with("assets/a.css", "a{}")
                .with("content/a.md", "type=post\nstatus=published\ndate=2024-01-01\n~~~~~~\nA\n")
                .with("content/b.md", "type=post\nstatus=published\ndate=2024-01-02\n~~~~~~\nB\n");
    }

    private static Set<String> written(Rebake rebake) {
        return rebake.result().orElseThrow().change().written();
    }

    @Test
    void aRebakeTellsWhatItWroteAndRemoved() {
        PlainSite site = blog();
        WarmSite warm = warm(site.source());
        assertEquals(Set.of("a.html", "b.html", "index.html", "a.css"), written(warm.bake()));
        assertEquals(Set.of(), written(warm.bake()));
        site.with("content/b.md", "type=post\nstatus=published\ndate=2024-01-02\n~~~~~~\nB, edited\n");
        assertEquals(Set.of("b.html"), written(warm.bake(Set.of(site.source().resolve("content/b.md")))));
        site.remove("content/b.md");
        Rebake removed = warm.bake(Set.of(site.source().resolve("content/b.md")));
        assertEquals(Set.of("index.html"), written(removed));
        assertEquals(Set.of("b.html"), removed.result().orElseThrow().change().removed());
    }

    @Test
    void anErrorLeavesTheSiteUntilTheNextGoodEdit() {
        PlainSite site = blog();
        WarmSite warm = warm(site.source());
        warm.bake();
        Map<String, String> standing = FolderBytes.of(site.output());
        site.with("templates/post.ftl", "new ${nothing}");
        assertFalse(warm.bake().isPublished());
        site.with("content/a.md", "type=post\nstatus=published\ndate=2024-01-01\n~~~~~~\nA, edited\n");
        Rebake still = warm.bake();
        assertFalse(still.isPublished());
        assertEquals(0, still.result().orElseThrow().pages());
        assertEquals(standing, FolderBytes.of(site.output()));
        site.with("templates/post.ftl", "new ${content.body}");
        assertTrue(warm.bake().isPublished());
        site.assertFresh("mended");
    }

    @Test
    void settingsThatCannotBeReadLeaveTheSiteUntilTheyCan() {
        PlainSite site = blog();
        WarmSite warm = warm(site.source());
        warm.bake();
        site.with("jbake.properties", "site.name=\\u00zz\n");
        Rebake unread = warm.bake(Set.of(site.source().resolve("jbake.properties")));
        assertFalse(unread.isPublished());
        assertTrue(unread.result().isEmpty());
        site.with("jbake.properties", "render.feed=false\nrender.tags=false\nrender.archive=false\n");
        assertEquals(Set.of(), written(warm.bake()));
    }

    @Test
    void aWarningIsToldAgain() {
        PlainSite site = blog();
        site.with("content/b.md", "type=post\nv={no json}\nstatus=published\ndate=2024-01-02\n~~~~~~\nB\n");
        WarmSite warm = warm(site.source());
        List<String> first = messages(warm.bake().diagnostics());
        assertEquals(1, first.size(), first.toString());
        assertEquals(first, messages(warm.bake().diagnostics()));
        assertEquals(
                first,
                messages(
                        warm.bake(Set.of(site.source().resolve("content/a.md"))).diagnostics()));
    }

    @Test
    void whatSomebodyElseDidToTheSiteIsMendedByALookAtAll() throws Exception {
        PlainSite site = blog();
        WarmSite warm = warm(site.source());
        warm.bake();
        Files.delete(site.output().resolve("a.html"));
        Files.writeString(site.output().resolve("a.css"), "b{}");
        assertEquals(Set.of(), written(warm.bake(Set.of(site.source().resolve("content/b.md")))));
        assertEquals(Set.of("a.html", "a.css"), written(warm.bake()));
        site.assertFresh("mended");
    }

    @Test
    void anotherBakeIntoTheSameFolderIsNoticedByALookAtAll() {
        PlainSite site = blog();
        WarmSite warm = warm(site.source());
        warm.bake();
        site.with("content/a.md", "type=post\nstatus=published\ndate=2024-01-01\n~~~~~~\nA, edited\n");
        warm(site.source()).bake();
        site.with("content/a.md", "type=post\nstatus=published\ndate=2024-01-01\n~~~~~~\nA\n");
        warm.bake();
        site.assertFresh("edited back");
    }
}
