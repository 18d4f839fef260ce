package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.Diagnostics;

/** A bake over the site of before does only what is new, and makes what a bake into an empty folder makes. */
class SecondBakeTest {
    private static final String POST = "type=post\nstatus=published\ndate=2024-01-0";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsEditedTheSiteIsThatOfACleanBake(long seed) {
        PlainSite site = new PlainSite(folder);
        RandomEdits edits = new RandomEdits(site, seed);
        edits.begin();
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            site.bake();
            site.assertFresh("seed " + seed + ", " + steps);
            steps.add(edits.next());
        }
    }

    /** Three posts, whose pages name their neighbours and nothing else. */
    private PlainSite blog() {
        return new PlainSite(folder)
                .with("jbake.properties", "render.feed=false\nrender.tags=false\nrender.archive=false\n")
                .with("templates/post.ftl", "${content.body}${(content.previousContent.uri)!'-'}")
                .with("templates/page.ftl", "${content.body}<#list published_posts as p>${p.uri} </#list>")
                .with("templates/index.ftl", "<#list published_pages as p>${p.body}</#list>")
                .with("content/a.md", POST + "1\n~~~~~~\nA\n")
                .with("content/b.md", POST + "2\n~~~~~~\nB\n")
                .with("content/c.md", POST + "3\n~~~~~~\nC\n")
                .with("content/about.md", "type=page\nstatus=published\ndate=2024-01-01\n~~~~~~\nAbout\n");
    }

    @Test
    void anUnchangedSiteIsNotDrawnAgain() {
        PlainSite site = blog();
        assertEquals(Set.of("a.html", "b.html", "c.html", "about.html", "index.html"), site.bake());
        assertEquals(Set.of(), site.bake());
        site.assertFresh("unchanged");
    }

    @Test
    void anEditDrawsThePagesThatShowIt() {
        PlainSite site = blog();
        site.bake();
        site.with("content/b.md", POST + "2\n~~~~~~\nB, edited\n");
        assertEquals(Set.of("b.html", "about.html"), site.bake());
        site.with("content/about.md", "type=page\nstatus=published\ndate=2024-01-01\n~~~~~~\nAbout us\n");
        assertEquals(Set.of("about.html", "index.html"), site.bake());
        site.assertFresh("edited");
    }

    @Test
    void aTemplateDrawsItsOwnPagesAgain() {
        PlainSite site = blog();
        site.bake();
        site.with("templates/page.ftl", "new ${content.body}");
        assertEquals(Set.of("about.html"), site.bake());
        site.assertFresh("template");
    }

    @Test
    void aDraftThatIsPublishedShowsInTheListsAndOnTheNeighbours() {
        PlainSite site = blog().with("content/b.md", POST.replace("published", "draft") + "2\n~~~~~~\nB\n");
        site.bake();
        site.with("content/b.md", POST + "2\n~~~~~~\nB\n");
        assertEquals(Set.of("a.html", "b.html", "c.html", "about.html"), site.bake());
        site.assertFresh("published");
    }

    @Test
    void whatAsksTheClockIsDrawnEveryTime() {
        PlainSite site = blog().with("templates/page.ftl", "<#if true>${. <#-- a --> now?string('yyyy')}</#if>");
        site.bake();
        assertEquals(Set.of("about.html"), site.bake());
    }

    @Test
    void whatAsksTheMachineIsDrawnEveryTime() {
        PlainSite site =
                blog().with("templates/page.ftl", "${config.user_dir}").with("templates/index.ftl", "${db.toString()}");
        site.bake();
        assertEquals(Set.of("about.html", "index.html"), site.bake());
    }

    @Test
    void aPageThatSomebodyElseWroteIsDrawnAgain() throws Exception {
        PlainSite site = blog();
        site.bake();
        Files.writeString(site.output().resolve("a.html"), "spoilt");
        Files.delete(site.output().resolve("b.html"));
        assertEquals(Set.of("a.html", "b.html"), site.bake());
        site.assertFresh("spoilt");
    }

    @Test
    void aFaultThatIsToldIsToldAgain() {
        PlainSite site = blog().with("content/b.md", POST + "2\nv={no json}\n~~~~~~\nB\n");
        List<String> first = site.told();
        assertEquals(1, first.size(), first.toString());
        assertEquals(first, site.told());
    }

    @Test
    void anErrorLeavesSiteAndCacheAsTheyWere() {
        PlainSite site = blog();
        site.bake();
        String page = site.text("templates/page.ftl");
        site.with("templates/page.ftl", "${nothing}");
        assertEquals(1, site.told().size());
        site.with("templates/page.ftl", page);
        assertEquals(Set.of(), site.bake());
    }

    @Test
    void aDamagedCacheIsAsGoodAsNone() throws Exception {
        PlainSite site = blog();
        site.bake();
        byte[] sound = Files.readAllBytes(site.cache());
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(site.cache(), i % 4 == 0 ? cut(sound, random.nextInt(sound.length)) : damaged);
            assertEquals(5, site.bake().size(), "damage " + i);
        }
        site.assertFresh("damaged");
        assertEquals(Set.of(), site.bake());
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    @Test
    void theCacheOfAnotherProjectIsAsGoodAsNone() throws Exception {
        PlainSite site = blog();
        site.bake();
        PlainSite other = new PlainSite(folder.resolve("other"));
        for (String file : site.files("")) {
            other.with(file, site.text(file));
        }
        other.bake();
        Files.copy(site.cache(), other.cache(), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(5, other.bake().size());
    }

    @Test
    void whatAnotherVersionOfTheProgramLeftIsAsGoodAsNone() {
        PlainSite site = blog();
        site.bake();
        Map<String, String> settings =
                Map.of("destination.folder", site.output().toString());
        Project project =
                Project.open(site.source(), settings, new Diagnostics()).orElseThrow();
        CachedBake left = new CacheFile(site.cache(), BakeIdentity.of(project)).read();
        assertEquals(5, left.pages().size());
        Fingerprint other = new FingerprintBuilder().add("another version").build();
        new CacheFile(site.cache(), other).write(left);
        assertEquals(5, site.bake().size());
        assertEquals(Set.of(), site.bake());
    }

    @Test
    void theCacheOfASiteBehindALinkStandsBesideTheSite() throws Exception {
        PlainSite site = blog();
        Path real = Files.createDirectories(folder.resolve("real/place"));
        Files.createSymbolicLink(site.output(), real);
        Project project = Project.open(
                        site.source(),
                        Map.of("destination.folder", site.output().toString()),
                        new Diagnostics())
                .orElseThrow();
        assertEquals(real.toRealPath().resolveSibling(".place.cache"), CacheFile.beside(project.destination()));
        assertEquals(Beside.of(real.toRealPath(), ".lock"), Beside.of(site.output(), ".lock"));
        assertEquals(5, site.bake().size());
        assertEquals(Set.of(), site.bake());
    }

    @Test
    void anotherTimeZoneMakesAnotherBake() {
        PlainSite site = blog();
        site.bake();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertEquals(5, site.bake().size());
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
