package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed keeps the requirements of Atom (RFC 4287), and the sitemap those of its protocol. */
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void theFeedHasOneIdTitleAndDateAndAnAuthorAndALinkToItself() throws Exception {
        Element feed = read("feed.xml").getDocumentElement();
        assertEquals("feed", feed.getLocalName());
        for (String name : List.of("id", "title", "updated")) {
            assertEquals(1, children(feed, name).size(), name);
        }
        assertFalse(children(children(feed, "author").get(0), "name").isEmpty());
        assertTrue(children(feed, "link").stream()
                .anyMatch(l -> l.getAttribute("rel").equals("self")));
        OffsetDateTime.parse(text(feed, "updated"));
    }

    @Test
    void everyEntryHasAnIdOfItsOwnADateASummaryAndItsContent() throws Exception {
        List<Element> entries = children(read("feed.xml").getDocumentElement(), "entry");
        List<String> ids = new ArrayList<>();
        for (Element entry : entries) {
            ids.add(text(entry, "id"));
            assertTrue(URI.create(text(entry, "id")).isAbsolute());
            OffsetDateTime published = OffsetDateTime.parse(text(entry, "published"));
            assertFalse(OffsetDateTime.parse(text(entry, "updated")).isBefore(published));
            assertFalse(text(entry, "summary").isBlank());
            assertTrue(children(entry, "link").get(0).getAttribute("href").startsWith("https://"));
            assertEquals("html", children(entry, "content").get(0).getAttribute("type"));
        }
        assertFalse(ids.isEmpty());
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void theContentIsWholeAndItsLinksLeadFromAnywhere() throws Exception {
        for (Element entry : children(read("feed.xml").getDocumentElement(), "entry")) {
            var content = Jsoup.parse(text(entry, "content"));
            assertFalse(content.select("blockquote").isEmpty(), text(entry, "id"));
            assertTrue(
                    text(entry, "summary").startsWith(content.select("p").get(0).text()));
            content.select("a")
                    .forEach(a -> assertTrue(URI.create(a.attr("href")).isAbsolute(), a.outerHtml()));
        }
    }

    @Test
    void theSitemapSaysWhenEachPageWasLastChanged() throws Exception {
        Document sitemap = read("sitemap.xml");
        NodeList days = sitemap.getElementsByTagName("lastmod");
        assertEquals(sitemap.getElementsByTagName("loc").getLength(), days.getLength());
        // Neither the page for what is not found nor the tombstone is to be found.
        assertEquals(BakedBriefing.pages().size() - 2, days.getLength());
        assertTrue(days.item(0).getTextContent().matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    private static Document read(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        File found = BakedBriefing.site().resolve(file).toFile();
        return factory.newDocumentBuilder().parse(found);
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element e && name.equals(e.getLocalName()) && ATOM.equals(e.getNamespaceURI())) {
                found.add(e);
            }
        }
        return found;
    }
}
