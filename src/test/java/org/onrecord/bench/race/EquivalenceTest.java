package org.onrecord.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquivalenceTest {
    private static final String PAGE = """
            <html><head><title>A claim</title></head><body>
            <p>The lamps are <em>out</em>.<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup></p>
            <p><a href="b.html">Another</a></p>
            <div class="footnotes"><hr /><ol><li id="fn-1"><p>By the keeper.</p>
            <a href="#fnref-1" class="footnote-backref">&#8617;</a></li></ol></div>
            </body></html>
            """;
    private static final String SAME_IN_OTHER_MARKUP = """
            <!DOCTYPE html><title>A claim</title>
            <p class="x">The lamps are <i>out</i>.<sup><a href="#fn1" id="fnref1">[1]</a></sup>
            <p><a href=b.html>Another</a>
            <section><ol><li id=fn1><p>By&nbsp;the keeper.&#160;<a href="#fnref1" class="footnote-backref">&#x21a9;&#xfe0e;</a>
            </ol></section>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void anExpectedSite() throws IOException {
        write("expected", "a.html", PAGE);
        write("expected", "feed.xml", feed("&lt;p&gt;Out &amp;amp; &lt;a href=\"b.html\"&gt;on&lt;/a&gt;&lt;/p&gt;"));
        write("actual", "feed.xml", feed("&lt;p class=&#34;y&#34;>Out &amp;amp; &lt;a href='b.html'&gt;on&lt;/a&gt;"));
    }

    @Test
    void pagesThatSayTheSameInOtherMarkupAreEquivalent() throws IOException {
        write("actual", "a.html", SAME_IN_OTHER_MARKUP);
        assertEquals(List.of(), differences());
    }

    @Test
    void aMissingPageIsADifference() {
        assertEquals(List.of("a.html is missing"), differences());
    }

    @Test
    void aPageTooManyIsADifference() throws IOException {
        write("actual", "a.html", PAGE);
        write("actual", "stale/b.html", PAGE);
        assertEquals(List.of("stale/b.html is too many"), differences());
    }

    @Test
    void anotherWordIsADifference() throws IOException {
        write("actual", "a.html", PAGE.replace("<em>out", "<em>lit"));
        assertEquals(
                List.of("a.html says: 'A claim The lamps are lit.1 Another By the keeper.' instead of "
                        + "'A claim The lamps are out.1 Another By the keeper.'"),
                differences());
    }

    @Test
    void anotherLinkIsADifference() throws IOException {
        write("actual", "a.html", PAGE.replace("b.html", "c.html"));
        assertEquals(List.of("a.html links to: '[#, c.html]' instead of '[#, b.html]'"), differences());
    }

    @Test
    void aLinkLessIsADifference() throws IOException {
        write("actual", "a.html", PAGE.replaceAll("<a href=\"b.html\">(.*?)</a>", "$1"));
        assertEquals(List.of("a.html links to: '[#]' instead of '[#, b.html]'"), differences());
    }

    @Test
    void anotherTextInAFeedIsADifference() throws IOException {
        write("actual", "a.html", PAGE);
        write("actual", "feed.xml", feed("&lt;p&gt;In &amp;amp; &lt;a href=\"b.html\"&gt;on&lt;/a&gt;&lt;/p&gt;"));
        assertEquals(List.of("feed.xml says: 'In & on' instead of 'Out & on'"), differences());
    }

    private List<String> differences() {
        return new Equivalence()
                .differences(
                        FinishedSite.read(folder.resolve("expected")), FinishedSite.read(folder.resolve("actual")));
    }

    private static String feed(String content) {
        return "<feed><entry><content type=\"html\">" + content + "</content></entry></feed>";
    }

    private void write(String site, String path, String text) throws IOException {
        Path file = folder.resolve(site).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
