package org.onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;

class SiteInspectorTest {
    private final Map<String, String> pages = new TreeMap<>();

    @Test
    void aSoundSitePasses() {
        page("index.html", "Home", "<a href=\"claims/c1.html#top\">c1</a> <a href=\"#here\" id=\"here\">x</a>");
        page("claims/c1.html", "One", "<p id=\"top\"><a href=\"../\">up</a> <a href=\"../index.html?x=1\">up</a></p>");
        assertEquals(List.of(), messages());
    }

    @Test
    void aLinkToNoFileIsRefusedWithANearOne() {
        page("index.html", "Home", "<a href=\"claims/c2.html\">c1</a>");
        page("claims/c1.html", "One", "");
        List<Diagnostic> found = inspect();
        assertEquals(
                "the link 'claims/c2.html' leads to no file of the site",
                found.get(0).message());
        assertEquals(
                "did you mean 'claims/c1.html'? otherwise add the page, or take the link out",
                found.get(0).hint());
        assertEquals("index.html:3:1", found.get(0).place().toString());
    }

    @Test
    void aFragmentWithoutAnIdIsRefused() {
        page("index.html", "Home", "<a href=\"#nowhere\">x</a>");
        assertEquals(List.of("the link leads to '#nowhere', an id that index.html does not have"), messages());
    }

    @Test
    void aLinkOutOfTheSiteOrFromTheHostIsRefused() {
        page("index.html", "Home", "<a href=\"../x.html\">x</a>\n<a href=\"/x.html\">y</a>");
        assertEquals(
                List.of(
                        "the link '../x.html' leads to no file of the site",
                        "the link '/x.html' begins at the host, so it breaks under a base path"),
                messages());
    }

    @Test
    void twoPagesOfOneTitleAreRefused() {
        page("a.html", "Same", "");
        page("b.html", "Same", "");
        assertEquals(List.of("the page has the title of a.html: 'Same'"), messages());
    }

    @Test
    void anIdTwiceASecondHeadingAndAScriptWithinAreRefused() {
        page(
                "index.html",
                "Home",
                "<p id=\"a\"></p><p id=\"a\"></p>\n<h1>again</h1>\n<p onclick=\"x()\" style=\"color:red\"></p>");
        List<String> found = messages();
        assertTrue(found.contains("the id 'a' stands here a second time"), found.toString());
        assertTrue(found.contains("the page has 2 headings of the first level"), found.toString());
        assertTrue(
                found.contains("the page has script or style within itself, which its policy forbids"),
                found.toString());
    }

    @Test
    void aFileFromAnotherOriginIsRefused() {
        page("index.html", "Home", "<img alt=\"\" src=\"https://example.org/x.png\">");
        assertEquals(List.of("the page loads 'https://example.org/x.png' from elsewhere"), messages());
    }

    private void page(String path, String title, String body) {
        pages.put(
                path,
                "<!doctype html>\n<html lang=\"en\"><head><title>" + title + "</title></head><body><h1>" + title
                        + "</h1>\n" + body + "\n</body></html>");
    }

    private List<Diagnostic> inspect() {
        Diagnostics diagnostics = new Diagnostics();
        SiteInspector inspector = new SiteInspector(diagnostics);
        pages.forEach(inspector::read);
        inspector.inspect(pages.keySet());
        return diagnostics.sorted();
    }

    private List<String> messages() {
        return inspect().stream().map(Diagnostic::message).toList();
    }
}
