package org.onrecord.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    void aTemplateMayAskTheSettingsForAFolderOrForAllOfThem() {
        Sample site = new Sample(folder)
                .settings("shown.colour=blue", "shown.\\u0065tat=ouvert")
                .with(
                        "templates/post.ftl",
                        "${config.contentFolder.name} ${config.assetFolder.name} ${config.no_such!'none'}"
                                + "<#list config?keys?sort as k><#if k?starts_with('shown')> ${k}=${config[k]}</#if></#list>"
                                + " ${config?values?size - config?size}")
                .post("a.md", "", "a");
        assertEquals(
                "content assets none shown_colour=blue shown_etat=ouvert 0",
                same(site).file("a.html"));
    }

    @Test
    void thePageOfATagKnowsItsWayToTheRootHoweverTheTagIsWritten() {
        Sample site = new Sample(folder)
                .settings("render.tags=true")
                .with("templates/tags.ftl", "${content.rootpath}")
                .post("a.md", "tags=/above, ./here, deep/down", "a");
        assertEquals("../", same(site).file("tags/above.html"));
    }

    @Test
    void aPublishedDataFileHasPagesForItsTags() {
        Sample site = new Sample(folder)
                .settings("render.tags=true")
                .with("templates/tags.ftl", "${tag} ${tagged_documents?size}")
                .with("data/d.yml", "tags: [facts]\nstatus: published\n")
                .post("a.md", "tags=x", "a");
        assertEquals("facts 1", same(site).file("tags/facts.html"));
    }

    @Test
    void aFileThatTheSettingsNameMayBeginWithASlash() {
        Sample site = new Sample(folder)
                .settings(
                        "render.tags=true",
                        "render.tagsindex=true",
                        "tag.path=/labels/",
                        "render.error404=true",
                        "error404.file=/404.html",
                        "render.index=true",
                        "index.paginate=true",
                        "index.posts_per_page=1",
                        "index.file=/start.html",
                        "render.sitemap=true",
                        "sitemap.file=/maps//sitemap.xml")
                .with("templates/tags.ftl", "${tag} ${content.rootpath}")
                .with("templates/tags-index.ftl", "<#list tags as t>${t.uri}</#list> ${content.rootpath}")
                .with("templates/error404.ftl", "lost")
                .with("templates/index.ftl", "${currentPageNumber} ${content.rootpath}")
                .with("templates/sitemap.ftl", "map")
                .post("a.md", "date=2024-01-01\ntags=x", "a")
                .post("b.md", "date=2024-01-02", "b");
        assertEquals(
                Set.of(
                        "a.html",
                        "b.html",
                        "404.html",
                        "start.html",
                        "2/start.html",
                        "maps/sitemap.xml",
                        "labels/x.html",
                        "labels/index.html"),
                same(site).files().keySet());
    }

    private static Baked same(Sample site) {
        Baked ours = site.byOurs();
        assertEquals(site.byStock().files(), ours.files());
        return ours;
    }
}
