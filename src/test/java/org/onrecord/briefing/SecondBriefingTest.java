package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Permalink;

/** A briefing of testimony and of a press release, made of content files alone. */
class SecondBriefingTest {
    private static final Path FOLDER = SecondBriefing.FOLDER;

    @Test
    void itPassesAtLevelOneWithoutAnErrorOrAWarning() {
        assertEquals("", SecondBriefing.said());
        assertEquals(
                List.of(
                        "authority-2041-10-21: levels 0 and 1",
                        "hearing-day-4: levels 0 and 1",
                        "lantern-2041-10-22: levels 0 and 1"),
                SecondBriefing.levels());
    }

    @Test
    void everyContentFileHasItsPageAndNothingElseHasOne() throws IOException {
        List<String> content = files(FOLDER.resolve("content"), ".md").stream()
                .map(f -> Permalink.ofFile(f).toString())
                .sorted()
                .toList();
        assertEquals(content, files(SecondBriefing.site(), ".html"));
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void itHasNoTemplatesAndNoAssetsOfItsOwn() {
        assertTrue(Files.notExists(FOLDER.resolve("templates")));
        assertTrue(Files.notExists(FOLDER.resolve("assets")));
    }

    @Test
    void aChainOfHearsayNamesEveryMouthUpToTheRecord() throws IOException {
        assertEquals(
                List.of("Isbet Karrow", "Lune Faraday", "Dov Pellering", "Maret Orsolin", "Hollin Sluice Inquiry"),
                page("claims/c9.html").select(".chain a").eachText());
        assertTrue(text("claims/c9.html").contains("at fourth hand"));
        assertEquals(List.of("c9"), ids("actors/faraday.html", "passed-on"));
    }

    @Test
    void whatWasTakenBackOrReplacedIsMarkedWhereverItIsListed() throws IOException {
        assertTrue(card("c11").contains("Retracted"));
        assertTrue(card("c21").contains("Superseded"));
        assertTrue(card("c9").contains("Disputed"));
        assertTrue(text("claims/c11.html").contains("is taken back by c24"));
    }

    @Test
    void whatOthersSayThatSomebodySaidIsNotAmongTheirOwnClaims() throws IOException {
        assertEquals(List.of("c9"), ids("actors/karrow.html", "reported"));
        assertFalse(ids("actors/karrow.html", "says").contains("c9"));
        assertTrue(ids("actors/karrow.html", "says").contains("c18"));
    }

    @Test
    void whatWasTakenBackIsNotAmongWhatHappened() throws IOException {
        Document timeline = page("timeline.html");
        assertEquals(1, timeline.select("li#c24").size());
        assertEquals(0, timeline.select("li#c11").size());
    }

    @Test
    void aDocumentReadOutIsNotHearsay() throws IOException {
        assertTrue(text("claims/c14.html").contains("read it out at a hearing"));
        assertFalse(text("claims/c14.html").contains("at second hand"));
    }

    @Test
    void aPlaceInTheRecordHasItsPageAndLine() throws IOException {
        assertTrue(text("claims/c2.html").contains("paragraph 4 (61:17)"));
    }

    @Test
    void noPageSpeaksOfTheFirstBriefing() throws IOException {
        try (Stream<Path> pages = Files.walk(SecondBriefing.site())) {
            for (Path page : pages.filter(f -> f.toString().endsWith(".html")).toList()) {
                String text = Jsoup.parse(Files.readString(page)).text();
                for (String word : List.of("China", "Global Times", "SASAC", "the article", "Onrecord publishes")) {
                    assertFalse(text.contains(word), page + " says " + word);
                }
            }
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(SecondBriefing.site().resolve(path)));
    }

    private static String text(String path) throws IOException {
        return page(path).text();
    }

    private static List<String> ids(String path, String section) throws IOException {
        return page(path)
                .select("section[aria-labelledby=" + section + "] .card__id")
                .eachText();
    }

    private static String card(String claim) throws IOException {
        return page("claims.html").select("#" + claim + " .card__meta").stream()
                .map(Element::text)
                .collect(Collectors.joining());
    }
}
