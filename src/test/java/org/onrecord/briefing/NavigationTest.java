package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How a reader gets about. */
class NavigationTest {
    @Test
    void everyPageIsAtMostTwoLinksFromTheFrontPage() throws IOException {
        Set<String> near = new TreeSet<>(linked("index.html"));
        for (String page : List.copyOf(near)) {
            near.addAll(linked(page));
        }
        assertEquals(listed(), near.stream().filter(listed()::contains).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theFrontPageItselfDoesNotLeadToAllOfThem() throws IOException {
        assertTrue(listed().size() > linked("index.html").size());
    }

    @Test
    void whatIsDonePlannedAndForetoldStandsInThreeLanes() throws IOException {
        Set<String> lanes = parsed("timeline.html").select("li.happening").eachAttr("class").stream()
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("happening happening--done", "happening happening--planned", "happening happening--foretold"),
                lanes);
    }

    /** Pages to which readers are led: what was removed is left where it was cited, and a wrong address has no place. */
    private static Set<String> listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String page : BakedBriefing.pages()) {
            if (!page.equals("404.html")
                    && parsed(page).select("main.page--tombstone").isEmpty()) {
                listed.add(page);
            }
        }
        return listed;
    }

    private static List<String> linked(String page) throws IOException {
        Path folder = BakedBriefing.site().resolve(page).getParent();
        return parsed(page).select("a[href]").stream()
                .map(link -> link.attr("href").replaceAll("[?#].*", ""))
                .filter(href -> href.endsWith(".html") && !href.contains(":"))
                .map(href ->
                        BakedBriefing.site().relativize(folder.resolve(href).normalize()))
                .map(path -> path.toString().replace('\\', '/'))
                .distinct()
                .toList();
    }

    private static Document parsed(String page) throws IOException {
        return Jsoup.parse(BakedBriefing.site().resolve(page).toFile(), "UTF-8");
    }
}
