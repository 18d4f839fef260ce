package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader on a slow line waits for: the page, its sheet and its script, compressed. */
class PageWeightTest {
    /** What a server may send before it first waits for the reader: ten segments. */
    private static final int FIRST_VIEW = 14 * 1024;

    private static final int SHEETS = 10_000;
    private static final int SCRIPTS = 6_000;

    @Test
    void theFirstViewOfEveryPageArrivesAtOnce() throws IOException {
        List<String> heavy = new ArrayList<>();
        for (String page : BakedBriefing.pages()) {
            int weight = firstView(page);
            if (weight > FIRST_VIEW) {
                heavy.add(page + ": " + weight);
            }
        }
        assertEquals(List.of(), heavy);
    }

    @Test
    void everyPageLinksOneSheet() throws IOException {
        for (String page : BakedBriefing.pages()) {
            assertEquals(1, parsed(page).select("link[rel=stylesheet]").size(), page);
        }
    }

    @Test
    void allSheetsAndAllScriptsAreSmall() throws IOException {
        assertTrue(all(".css") < SHEETS, "sheets: " + all(".css"));
        assertTrue(all(".js") < SCRIPTS, "scripts: " + all(".js"));
    }

    /** What is loaded when a reader first searches; at 1,000 claims that comes to some 200 kB. */
    @Test
    void whatSearchLoadsStaysSmallForEachClaim() throws IOException {
        long claims = BakedBriefing.pages().stream()
                .filter(page -> page.startsWith("claims/"))
                .count();
        assertTrue(cards() < 350 * claims, cards() + " bytes for " + claims + " claims");
    }

    private static int firstView(String page) throws IOException {
        Path file = BakedBriefing.site().resolve(page);
        int weight = compressed(file);
        Document document = parsed(page);
        // The page for wrong addresses counts its links from the base, where it lies itself.
        for (String link : document.select("link[rel=stylesheet]").eachAttr("href")) {
            weight += compressed(file.resolveSibling(link));
        }
        for (String link : document.select("script[src]").eachAttr("src")) {
            weight += compressed(file.resolveSibling(link));
        }
        return weight;
    }

    private static Document parsed(String page) throws IOException {
        return Jsoup.parse(BakedBriefing.site().resolve(page).toFile(), "UTF-8");
    }

    /** The cards are data in the form of scripts. */
    private static int all(String ending) throws IOException {
        return sum(f -> f.toString().endsWith(ending) && !f.getParent().endsWith("cards"));
    }

    private static int cards() throws IOException {
        return sum(f -> f.getParent().endsWith("cards"));
    }

    private static int sum(Predicate<Path> wanted) throws IOException {
        int weight = 0;
        try (Stream<Path> walk = Files.walk(BakedBriefing.site())) {
            for (Path file : walk.filter(Files::isRegularFile).filter(wanted).toList()) {
                weight += compressed(file);
            }
        }
        return weight;
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
