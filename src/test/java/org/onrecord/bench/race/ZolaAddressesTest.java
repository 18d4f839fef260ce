package org.onrecord.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZolaAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, index.html",
        "claims/index.html, claims.html",
        "claims/c1/index.html, claims/c1.html",
        "tags/index.html, tags/index.html",
        "tags/t1/index.html, tags/t1.html",
        "feed.xml, feed.xml",
        "css/site.css, css/site.css"
    })
    void aPageInAFolderOfItsOwnIsAtTheFlatAddress(String written, String flat) {
        assertEquals(Set.of(flat), flattened(written, "", "").pages().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, ./, index.html",
        "index.html, ./css/site.css, css/site.css",
        "index.html, ./claims/, claims.html",
        "index.html, ./tags/, tags/index.html",
        "index.html, claims/c1/, claims/c1.html",
        "claims/index.html, ../, index.html",
        "claims/index.html, ../claims/c1/, claims/c1.html",
        "claims/c1/index.html, ../../, ../index.html",
        "claims/c1/index.html, ../../tags/, ../tags/index.html",
        "claims/c1/index.html, ../../tags/t1/, ../tags/t1.html",
        "claims/c1/index.html, ../c2/, c2.html",
        "claims/c1/index.html, ../../feed.xml, ../feed.xml",
        "claims/c1/index.html, #, #",
        "tags/index.html, ../, ../index.html",
        "tags/index.html, ../tags/t1/, ../tags/t1.html",
        "feed.xml, ../c2/, c2.html",
        "feed.xml, ../../actors/a1/, ../actors/a1.html",
        "feed.xml, https://harbour.example/claims/c1/, https://harbour.example/claims/c1.html",
        "feed.xml, https://harbour.example/feed.xml, https://harbour.example/feed.xml"
    })
    void aLinkLeadsToTheFlatAddressAsSeenFromThere(String page, String written, String flat) {
        FinishedSite site = flattened(page, "", written);
        assertEquals(List.of(flat), site.pages().values().iterator().next().links());
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/claims/c-1/2001-01-09, https://harbour.example/claims/c-1.html2001-01-09",
        "A https://harbour.example/claims/c-1/ B, A https://harbour.example/claims/c-1.html B",
        "https://harbour.example/, https://harbour.example/",
        "https://harbour.example/feed.xml, https://harbour.example/feed.xml"
    })
    void anAddressInTheTextOfASitemapOrFeedIsFlat(String written, String flat) {
        assertEquals(
                flat,
                flattened("sitemap.xml", written, "").pages().get("sitemap.xml").text());
    }

    @Test
    void whatAPageSaysStays() {
        String text = "See https://harbour.example/claims/c1/ there.";
        assertEquals(
                text,
                flattened("claims/c1/index.html", text, "")
                        .pages()
                        .get("claims/c1.html")
                        .text());
    }

    @Test
    void ofTwoPagesAtOneFlatAddressNoneIsLost() {
        PageText page = new PageText("", List.of());
        FinishedSite both = new FinishedSite(new TreeMap<>(Map.of("claims.html", page, "claims/index.html", page)));
        assertEquals(both, ZolaAddresses.flattened(both));
    }

    @Test
    void thePageForWhatIsNotFoundIsLeftOut() {
        assertEquals(Set.of(), flattened("404.html", "", "").pages().keySet());
    }

    private static FinishedSite flattened(String path, String text, String link) {
        PageText page = new PageText(text, link.isEmpty() ? List.of() : List.of(link));
        TreeMap<String, PageText> pages = new TreeMap<>();
        pages.put(path, page);
        return ZolaAddresses.flattened(new FinishedSite(pages));
    }
}
