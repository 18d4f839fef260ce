package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What another site shows of a link to a page. */
class SharingTest {
    private static final String HOST = "https://example.org/briefing/";

    /** A tombstone has no picture of its own. */
    private static final String REMOVED = "claims/c999.html";

    /** A picture is fetched by every reader of a message that holds the link. */
    private static final int HEAVY = 32_000;

    @Test
    void everyPageNamesAPictureThatIsThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String page : BakedBriefing.pages()) {
            String image = meta(page, "og:image");
            boolean found = image.startsWith(HOST)
                    && Files.isRegularFile(BakedBriefing.site().resolve(image.substring(HOST.length())));
            if (found == page.equals("404.html")) {
                wrong.add(page + ": " + image);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void claimsActorsAndTheFrontPageHavePicturesOfTheirOwn() throws IOException {
        for (String page : BakedBriefing.pages()) {
            boolean lives = !page.equals(REMOVED);
            boolean own =
                    page.equals("index.html") || lives && page.startsWith("claims/") || page.startsWith("actors/");
            String expected = own ? page.replace(".html", ".png") : "index.png";
            if (!page.equals("404.html")) {
                assertEquals(HOST + "share/" + expected, meta(page, "og:image"));
                assertFalse(meta(page, "og:image:alt").isEmpty());
                assertFalse(meta(page, "og:description").isEmpty());
            }
        }
    }

    @Test
    void picturesAreLight() throws IOException {
        try (var files = Files.walk(BakedBriefing.site().resolve("share"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(Files.size(file) < HEAVY, file + ": " + Files.size(file));
            }
        }
    }

    private static String meta(String page, String property) throws IOException {
        Document document = Jsoup.parse(BakedBriefing.site().resolve(page).toFile(), "UTF-8");
        return document.select("meta[property=" + property + "]").attr("content");
    }
}
