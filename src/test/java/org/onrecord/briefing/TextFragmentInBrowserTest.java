package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link to a source with an address leads to the words themselves. */
@InBrowser
class TextFragmentInBrowserTest {
    private static final String WORDS = "doubted that the work would be done in time";

    @TempDir
    private Path folder;

    @Test
    void theBrowserFindsTheWordsThatThePageLinks(Browser browser) throws IOException {
        String href = page().select("a[href^=" + VariedBriefing.ADDRESS + "#:~:text=doubted]")
                .attr("href");
        assertTrue(href.length() > VariedBriefing.ADDRESS.length(), href);
        Path document = Files.writeString(
                folder.resolve("gates.html"),
                "<!doctype html><title>Gates</title><div style='height: 300vh'>Above</div><p>Some " + WORDS + ".</p>"
                        + "<div style='height: 300vh'>Below</div>");
        browser.open(document.toUri() + href.substring(VariedBriefing.ADDRESS.length()));
        assertEquals(true, browser.evaluate("""
                new Promise(done => setTimeout(() => {
                  const { top, bottom } = document.querySelector('p').getBoundingClientRect();
                  done(top >= 0 && bottom <= innerHeight);
                }, 300))
                """));
    }

    @Test
    void thePageSaysWhatTheLinksDoAndOnlyWhereThereAreSome() throws IOException {
        assertEquals(1, page().select(".note.quotes__find").size());
        Path other = VariedBriefing.site().resolve("claims/c1.html");
        assertEquals(
                0, Jsoup.parse(other.toFile(), "UTF-8").select(".quotes__find").size());
    }

    private static Document page() throws IOException {
        return Jsoup.parse(VariedBriefing.site().resolve("claims/c44.html").toFile(), "UTF-8");
    }
}
