package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import org.onrecord.model.Permalink;
import org.onrecord.site.Bake;

/** A briefing of testimony and of a press release, made of content files alone. */
class SecondBriefingTest {
    private static final Path FOLDER = Path.of("src/test/resources/sites/whole/hollin-sluice");

    @TempDir
    private static Path site;

    private static String said = "";
    private static List<String> levels = List.of();

    @BeforeAll
    static void bake() {
        Diagnostics diagnostics = new Diagnostics();
        Path destination = site.resolve("baked");
        Project project = Project.open(FOLDER, Map.of("destination.folder", destination.toString()), diagnostics)
                .orElseThrow();
        levels = new Bake(project, new SourceLocations(Optional.of(FOLDER.resolve("texts")), Map.of()), diagnostics)
                .run()
                .levels();
        said = new TextReport(false).format(diagnostics.sorted());
    }

    @Test
    void itPassesAtLevelOneWithoutAnErrorOrAWarning() {
        assertEquals("", said);
        assertEquals(
                List.of(
                        "authority-2041-10-21: levels 0 and 1",
                        "hearing-day-4: levels 0 and 1",
                        "lantern-2041-10-22: levels 0 and 1"),
                levels);
    }

    @Test
    void everyContentFileHasItsPageAndNothingElseHasOne() throws IOException {
        List<String> content = files(FOLDER.resolve("content"), ".md").stream()
                .map(f -> Permalink.ofFile(f).toString())
                .sorted()
                .toList();
        assertEquals(content, files(site.resolve("baked"), ".html"));
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
    void aDocumentReadOutIsNotHearsay() throws IOException {
        assertTrue(text("claims/c14.html").contains("read it out at a hearing"));
        assertTrue(!text("claims/c14.html").contains("at second hand"));
    }

    @Test
    void aPlaceInTheRecordHasItsPageAndLine() throws IOException {
        assertTrue(text("claims/c2.html").contains("paragraph 4 (61:17)"));
    }

    @Test
    void noPageSpeaksOfTheFirstBriefing() throws IOException {
        try (Stream<Path> pages = Files.walk(site.resolve("baked"))) {
            for (Path page : pages.filter(f -> f.toString().endsWith(".html")).toList()) {
                String text = Jsoup.parse(Files.readString(page)).text();
                for (String word : List.of("China", "Global Times", "SASAC", "the article", "Onrecord publishes")) {
                    assertTrue(!text.contains(word), page + " says " + word);
                }
            }
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("baked").resolve(path)));
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
