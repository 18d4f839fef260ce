package org.onrecord.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where this program means to differ from stock JBake: each test shows what stock does, and what is done instead. */
class JBakeDifferencesTest {
    @TempDir
    Path folder;

    @Test
    void aPageWithoutABodyIsEmptyAndDoesNotShowItsHeader() {
        Sample site = new Sample(folder).post("a.md", "date=2024-01-01", "");
        assertTrue(site.byStock().file("a.html").contains("type=post"));
        assertEquals("", site.byOurs().file("a.html"));
    }

    /** In stock a document is often not found in its own list: then the newest stands for the previous one; it depends on the run. */
    @Test
    void previousAndNextAreRightWhateverTheHeaderHolds() {
        Sample site = new Sample(folder)
                .with(
                        "templates/post.ftl",
                        "${(content.previousContent.title)!'-'} ${(content.nextContent.title)!'-'}");
        for (int i = 1; i <= 4; i++) {
            String status = i == 3 ? "\nstatus=draft" : "";
            site.post("p" + i + ".md", "date=2024-01-0" + i + "\nv={\"a\": {\"b\": [1.5, null]}}" + status, "x");
        }
        Baked ours = site.byOurs();
        assertEquals("- p2.md", ours.file("p1.html"));
        assertEquals("p1.md p4.md", ours.file("p2.html"));
        assertEquals("p2.md p4.md", ours.file("p3-draft.html"));
        assertEquals("p2.md -", ours.file("p4.html"));
    }

    @Test
    void equalDatesHaveOneOrderOnEveryMachine() {
        Sample site = new Sample(folder)
                .settings("render.archive=true")
                .with("templates/archive.ftl", "<#list published_posts as p>${p.title} </#list>");
        for (int i = 1; i <= 5; i++) {
            site.post("p" + i + ".md", "date=2024-01-01", "x");
        }
        String one = Baked.byStock(site.site(), folder.resolve("one"), 1).file("archive.html");
        String three = Baked.byStock(site.site(), folder.resolve("three"), 3).file("archive.html");
        assertNotEquals(one, three);
        assertEquals(one, site.byOurs().file("archive.html"));
    }

    @Test
    void aPageThatIsGoneDoesNotStayInTheOutput() {
        Sample site = new Sample(folder).post("a.md", "", "a").post("b.md", "", "b");
        Path stock = folder.resolve("stock");
        Path ours = folder.resolve("ours");
        Baked.byStock(site.site(), stock);
        Baked.byOurs(site.site(), ours);
        site.without("content/b.md");
        assertEquals(
                Set.of("a.html", "b.html"),
                Baked.byStock(site.site(), stock).files().keySet());
        assertEquals(Set.of("a.html"), Baked.byOurs(site.site(), ours).files().keySet());
    }

    @Test
    void aTagCannotLeadOutOfTheSite() {
        Sample site = new Sample(folder)
                .settings("render.tags=true")
                .with("templates/tags.ftl", "${tag}")
                .post("a.md", "tags=a,b,c,d,../../escaped", "a");
        site.byStock();
        assertTrue(Files.exists(folder.resolve("out0/escaped.html")));
        Baked ours = site.byOurs();
        assertEquals(Set.of(), ours.files().keySet());
        assertEquals(
                List.of("content/a.md: error: the page 'tags/../../escaped.html' would lie outside the site"),
                ours.said());
    }

    @Test
    void aFailingTemplateLeavesNoHalfPage() {
        Sample site = new Sample(folder)
                .with("templates/post.ftl", "<p>before ${content.nothing} after")
                .post("a.md", "", "a");
        Baked stock = site.byStock();
        assertTrue(stock.file("a.html").startsWith("<p>before FreeMarker template error"), stock.file("a.html"));
        assertEquals(1, stock.said().size());
        Baked ours = site.byOurs();
        assertEquals(Set.of(), ours.files().keySet());
        assertEquals(
                List.of("templates/post.ftl:1:13: error: the value 'content.nothing' is missing (a.html)"),
                ours.said());
    }

    @Test
    void ofTwoFilesWithOneAddressTheLaterIsBakedAndTheAuthorTold() {
        Sample site = new Sample(folder).post("a.html", "", "html").post("a.md", "", "md");
        Baked stock = site.byStock();
        Baked ours = site.byOurs();
        assertEquals(stock.files(), ours.files());
        assertEquals(
                List.of(
                        "content/a.html: warning: this file and content/a.md would both become a.html; the latter is baked"),
                ours.said());
    }

    @Test
    void ofTwoMakersOfOneFileTheLaterIsKeptAndTheAuthorTold() {
        Sample site = new Sample(folder)
                .settings("render.index=true")
                .with("templates/index.ftl", "the index")
                .post("index.md", "", "a page")
                .post("b.md", "", "a page")
                .with("assets/b.html", "an asset");
        Baked stock = site.byStock();
        Baked ours = site.byOurs();
        assertEquals(stock.files(), ours.files());
        assertEquals("the index", ours.file("index.html"));
        assertEquals("an asset", ours.file("b.html"));
        assertEquals(
                List.of(
                        "content/b.md: warning: b.html is made by content/b.md and by assets/b.html; the latter is kept",
                        "content/index.md: warning: index.html is made by content/index.md and by the index; the latter is kept"),
                ours.said());
    }

    @Test
    void aFileThatIsLeftOutIsTold() {
        Sample site = new Sample(folder)
                .post("a.md", "", "a")
                .with("content/bare.md", "no header")
                .with("content/broken.md", "title=Broken\ntype=post\nstray line\n~~~~~~\nlost")
                .with("content/odd.md", "title=Odd\ntype=psot\nstatus=published\n~~~~~~\nlost")
                .with("content/spaced.md", "title=Spaced\ntype = post\n~~~~~~\nlost")
                .with("content/list.yml", "a: 1\n");
        Baked ours = site.byOurs();
        assertEquals(site.byStock().files(), ours.files());
        assertEquals(Set.of("a.html"), ours.files().keySet());
        assertEquals(
                List.of(
                        "content/bare.md:1:1: warning: the file is left out: it has no header with a type and a status",
                        "content/broken.md:1:1: warning: the file is left out: it has no header with a type and a status",
                        "content/broken.md:3:1: warning: a line of the header is not 'key=value', so JBake passes the whole header over",
                        "content/list.yml: warning: the file is left out: it names no type that a template draws",
                        "content/odd.md:2:6: warning: the file is left out: no template draws the type 'psot'",
                        "content/spaced.md:1:1: warning: the file is left out: it has no header with a type and a status"),
                ours.said());
    }

    @Test
    void aDateThatNoCalendarHasIsTold() {
        Sample site = new Sample(folder)
                .with("templates/post.ftl", "${content.date?string('yyyy-MM-dd')}")
                .post("a.md", "date=2024-13-45", "a")
                .post("b.md", "date=soon", "b");
        Baked ours = site.byOurs();
        assertEquals(site.byStock().files(), ours.files());
        assertEquals("2025-02-14", ours.file("a.html"));
        assertEquals(
                List.of(
                        "content/a.md:4:6: warning: no calendar has the date '2024-13-45'; it is taken for 2025-02-14",
                        "content/b.md:4:6: warning: the date 'soon' is not of the form yyyy-MM-dd; the file's own is taken"),
                ours.said());
    }

    @Test
    void textAboveAFenceOfTildesIsNotLost() {
        Sample site = new Sample(folder)
                .settings("default.type=post", "default.status=published", "markdown.extensions=FENCED_CODE_BLOCKS")
                .with("content/a.md", "Some text.\n\n~~~~~~\ncode\n~~~~~~\n");
        assertTrue(!site.byStock().file("a.html").contains("Some text"));
        assertEquals(
                "<p>Some text.</p>\n<pre><code>code\n</code></pre>\n",
                site.byOurs().file("a.html"));
    }

    @Test
    void thePublishedDateIsTheNewestOfTheContentAndNotTheClock() {
        Sample site = new Sample(folder)
                .settings("render.feed=true")
                .with("templates/feed.ftl", "${published_date?string('yyyy-MM-dd')}")
                .post("a.md", "date=2024-01-01", "a")
                .post("b.md", "date=2024-02-01", "b");
        assertNotEquals("2024-02-01", site.byStock().file("feed.xml"));
        assertEquals("2024-02-01", site.byOurs().file("feed.xml"));
    }

    @Test
    void keysOfDataFilesAreWordsEverywhere() {
        Sample site = new Sample(folder)
                .with("data/d.yml", "2019: year\nn: {1: one}\n")
                .with("templates/post.ftl", "${data.get('d.yml')['2019']} ${data.get('d.yml').n['1']}")
                .post("a.md", "", "a");
        assertThrows(RuntimeException.class, site::byStock);
        assertEquals("year one", site.byOurs().file("a.html"));
    }

    @Test
    void aYamlFileAmongTheContentMayStandBesideImages() {
        Sample site = new Sample(folder)
                .settings("img.path.update=true")
                .with("content/a.yml", "type: post\nstatus: published\ntitle: A\n")
                .with("templates/post.ftl", "${content.title}");
        assertThrows(RuntimeException.class, site::byStock);
        assertEquals("A", site.byOurs().file("a.html"));
    }

    @Test
    void anEmptyDataFileIsEmptyAndOneThatIsNoYamlIsTold() {
        Sample site = new Sample(folder)
                .with("data/empty.yml", "")
                .with("templates/post.ftl", "${data.get('empty.yml').file???c}")
                .post("a.md", "", "a");
        assertThrows(RuntimeException.class, site::byStock);
        assertEquals("true", site.byOurs().file("a.html"));
        Baked ours = site.with("data/bad.yml", "a: [1,\nb: 2\n").byOurs();
        assertEquals(1, ours.said().size());
        assertTrue(ours.said().get(0).startsWith("data/bad.yml:3:"), ours.said().toString());
    }

    @Test
    void whatIsNeitherMarkdownNorFreemarkerIsRefused() {
        Sample asciidoc = new Sample(folder.resolve("ad")).with("content/a.adoc", "title=A\ntype=post\n~~~~~~\n= A\n");
        assertEquals(
                List.of("content/a.adoc: error: AsciiDoc is not baked here"),
                asciidoc.byOurs().said());
        Baked rest = asciidoc.settings("asciidoc=skip").post("b.md", "", "b").byOurs();
        assertEquals(Set.of("b.html"), rest.files().keySet());
        assertEquals(List.of("content/a.adoc: warning: the file is left out: AsciiDoc is not baked here"), rest.said());
        Sample groovy = new Sample(folder.resolve("gsp"))
                .settings("template.post.file=post.gsp")
                .without("templates/post.ftl")
                .with("templates/post.gsp", "<% %>")
                .post("a.md", "", "a");
        assertEquals(
                List.of("templates/post.gsp: error: only FreeMarker templates (.ftl) are drawn here (a.html)"),
                groovy.byOurs().said());
    }

    @Test
    void aTemplateOfAnotherKindIsTakenFromItsFreemarkerSibling() {
        Sample site = new Sample(folder).settings("template.post.file=post.gsp").post("a.md", "", "a");
        assertEquals(site.byStock().files(), site.byOurs().files());
    }
}
