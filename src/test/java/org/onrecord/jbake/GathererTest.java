package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.content.ContentFile;

class GathererTest {
    @TempDir
    Path folder;

    private static List<String> paths(List<ContentFile> files) {
        return files.stream().map(file -> file.text().path()).toList();
    }

    @Test
    void filesComeByPathWithoutWhatIsHiddenOrIgnored() {
        Site site = new Site(folder)
                .page("claims/c2-b.md", "title: B", "b")
                .page("about.md", "title: A", "a")
                .page("drafts/x.md", "title: X", "x")
                .with("project/content/drafts/.jbakeignore", "")
                .page(".hidden.md", "title: H", "h")
                .page(".obsidian/y.md", "title: Y", "y")
                .with("project/content/picture.svg", "<svg/>");
        assertEquals(List.of("about.md", "claims/c2-b.md"), paths(site.gather()));
        assertEquals(List.of(), site.said());
    }

    @Test
    void documentationOfTheContentIsNotContentUnlessItHasFrontMatter() {
        Site site = new Site(folder)
                .with("project/content/STYLE.md", "# Words\n")
                .with("project/content/claims/README.md", "# Claims\n")
                .page("README.md", "title: Read me", "text");
        assertEquals(List.of("README.md"), paths(site.gather()));
        assertEquals(List.of(), site.said());
    }

    @Test
    void aFileWithAFaultIsReturnedWithIt() {
        Site site = new Site(folder).with("project/content/about.md", "no front matter\n");
        List<ContentFile> files = site.gather();
        assertEquals(List.of("about.md"), paths(files));
        assertEquals(1, files.get(0).faults().size());
        assertEquals(List.of(), site.said());
    }

    @Test
    void aByteThatIsNotUtf8IsToldWithItsOffset() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("---\ntitle: caf".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("\n---\n".getBytes(StandardCharsets.UTF_8));
        Site site = new Site(folder).with("project/content/about.md", bytes.toByteArray());
        assertEquals(List.of("about.md"), paths(site.gather()));
        assertEquals(
                List.of("content/about.md:2:11: the byte 0xE9 at offset 14 is not UTF-8 [strict-utf-8]"
                        + " save the file in UTF-8"),
                site.said());
    }

    @Test
    void aLayoutWithoutATemplateIsRefused() {
        Site site = new Site(folder)
                .page("about.md", "title: A\ntype: pge", "a")
                .page("other.md", "type: other", "o")
                .template("other.ftlh", "x");
        site.gather();
        assertEquals(
                List.of("content/about.md:3:7: no template draws the type 'pge' [known-layouts]"
                        + " did you mean 'page'? otherwise add templates/pge.ftlh"),
                site.said());
    }

    @Test
    void twoSourcesOfOneOutputAreRefused() {
        Site site = new Site(folder)
                .page("claims/c1-a.md", "title: A", "a")
                .page("claims/c1-b.md", "title: B", "b")
                .with("project/content/feed.xml", "<feed/>")
                .with("project/content/style.css", "")
                .with("project/assets/STYLE.css", "");
        site.gather();
        assertEquals(
                List.of(
                        "assets/STYLE.css: this file and content/style.css would both become STYLE.css [one-output]"
                                + " rename or remove one of the two",
                        "content/claims/c1-b.md: this file and content/claims/c1-a.md would both become claims/c1.html"
                                + " [one-output] rename or remove one of the two",
                        "content/feed.xml: this file and the feed would both become feed.xml [one-output]"
                                + " rename or remove one of the two"),
                site.said());
    }

    @Test
    void aTagOrNameThatLeadsOutOfTheSiteIsRefused() {
        Site site = new Site(folder)
                .settings("render.tags=true")
                .page("a..b.md", "title: A", "a")
                .page("about.md", "title: A\ntags: [fine, ../../x]", "a");
        assertEquals(List.of("about.md"), paths(site.gather()));
        assertEquals(
                List.of(
                        "content/a..b.md: a file name with '..' is no address of a page [one-output]"
                                + " take one of the dots out of the name",
                        "content/about.md:3:14: the page of the tag '../../x' would lie outside the site [one-output]"
                                + " take '..' out of the tag"),
                site.said());
    }
}
