package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexFilesTest {
    private final Map<String, String> files =
            new Pages(Sample.measured(Bridge.briefing(), SiteSettings.plain()), false).files();

    @Test
    void everyFolderHasItsShelf() {
        assertEquals(
                Set.of(
                        "cards/actors.js",
                        "cards/checks.js",
                        "cards/claims.js",
                        "cards/events.js",
                        "cards/evidence.js",
                        "cards/pages.js",
                        "cards/questions.js",
                        "cards/sources.js",
                        "cards/terms.js",
                        "cards/words.js"),
                files.keySet());
    }

    @Test
    void aClaimSaysHowItStandsAndWhatFiltersLookAt() {
        List<String> lines = lines("claims");
        assertEquals("(self.onrecord??={}).claims=[", lines.get(0));
        assertEquals("];", lines.get(lines.size() - 1));
        String row = lines.get(1);
        assertTrue(row.startsWith("[\"claims/c1.html\",\"c1\",\"Lee says that the bridge opens in May\","), row);
        assertTrue(row.contains("\"Plan\",\"intended\",\"Lee, named person"), row);
        assertTrue(row.endsWith(",\"lee\",\"plan\",\"single-source\"],"), row);
    }

    @Test
    void aWordThatIsShownIsNotHiddenAsWell() {
        String row = lines("claims").get(1);
        String hidden = row.split("\",\"")[7];
        assertTrue(IndexWords.of(List.of(hidden)).stream()
                .noneMatch(IndexWords.of(List.of("Lee says that the bridge opens in May"))::contains));
    }

    @Test
    void aNameIsAString() {
        assertTrue(files.getOrDefault("cards/actors.js", "").contains("\"The bridge <new>\""));
    }

    @Test
    void thePageForWhatIsNotFoundIsNotFound() {
        assertTrue(lines("pages").stream().noneMatch(l -> l.contains("404.html")));
    }

    private List<String> lines(String shelf) {
        return files.getOrDefault("cards/" + shelf + ".js", "").lines().toList();
    }
}
