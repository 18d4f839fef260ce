package org.onrecord.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd things that sites do, where this program is to be no different from stock JBake. */
class JBakeCornersTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsLeftOutWhateverTheDefaults() {
        Sample site = new Sample(folder)
                .settings("default.type=post", "default.status=published")
                .with("content/a.md", "x")
                .with("content/empty.md", "");
        Baked ours = same(site);
        assertEquals(
                List.of("content/empty.md: warning: the file is left out: it has no header with a type and a status"),
                ours.said());
    }

    @Test
    void tagsAreSeenWhereATemplateAsksJBakesOwnObjects() {
        Sample site = new Sample(folder)
                .with("data/d.yml", "tags: [a, b]\ntitle: D\n")
                .with("data/none.yml", "tags: plain\n")
                .with(
                        "templates/post.ftl",
                        "${data.get('d.yml').tags[1]} ${data.get('none.yml').tags?size}"
                                + "<#list db.getPublishedPosts() as p> <#list p.tags as t>${t} </#list></#list>"
                                + " ${db.getPublishedPosts().get(0).tags?size}")
                .post("a.md", "date=2024-01-01\ntags=x, y", "a")
                .post("b.md", "date=2024-01-02", "b");
        assertEquals("b 0  x y  0", same(site).file("a.html"));
    }

    @Test
    void thePageOfATagKnowsItsWayToTheRootHoweverTheTagIsWritten() {
        Sample site = new Sample(folder)
                .settings("render.tags=true")
                .with("templates/tags.ftl", "${content.rootpath}")
                .post("a.md", "tags=/above, ./here, deep/down", "a");
        assertEquals("../", same(site).file("tags/above.html"));
    }

    private static Baked same(Sample site) {
        Baked ours = site.byOurs();
        assertEquals(site.byStock().files(), ours.files());
        return ours;
    }
}
