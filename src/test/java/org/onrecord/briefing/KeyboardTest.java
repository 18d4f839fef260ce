package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whoever has only a keyboard gets everywhere, sees where they are, and gets out again. */
@InBrowser
class KeyboardTest {
    private static final int TAB = 9;
    private static final int ENTER = 13;
    /** Where the focus is, and what is wrong with how it shows; nothing where the walk has left the page. */
    private static final String FOCUS = """
            (() => {
              const at = document.activeElement;
              if (at === document.body) return [];
              const box = at.getBoundingClientRect(), style = getComputedStyle(at);
              const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
                && box.right > 0 && box.left < innerWidth;
              const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
              return [at.outerHTML.slice(0, 90), seen ? 'in view' : 'out of view', marked ? 'marked' : 'unmarked'];
            })()
            """;

    private static final String STOPS = """
            [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 90))
            """;

    @Test
    void theSkipLinkIsFirstAndShowsAndLeadsToTheContent(Browser browser) {
        for (String page : List.of("index.html", aClaim())) {
            browser.openFile(page);
            browser.press("Tab", TAB);
            List<String> focus = browser.texts(FOCUS);
            assertTrue(focus.get(0).contains("class=\"skip\""), focus.get(0));
            assertEquals(List.of("in view", "marked"), focus.subList(1, 3), page);
            browser.press("Enter", ENTER);
            assertEquals("main", browser.evaluate("document.activeElement.id"), page);
        }
    }

    @Test
    void theFocusIsAlwaysVisible(Browser browser) {
        for (String page : walked()) {
            browser.openFile(page);
            Predicate<List<String>> good = focus -> focus.subList(1, 3).equals(List.of("in view", "marked"));
            assertEquals(List.of(), walk(browser).stream().filter(good.negate()).toList(), page);
        }
    }

    @Test
    void theTabKeyVisitsEverythingInOrderAndLeavesThePage(Browser browser) {
        for (String page : walked()) {
            browser.openFile(page);
            List<String> visited =
                    walk(browser).stream().map(focus -> focus.get(0)).toList();
            assertEquals(browser.texts(STOPS), visited, page);
        }
    }

    /** Presses Tab until the focus leaves the page; a trap would be longer than all there is to visit. */
    private static List<List<String>> walk(Browser browser) {
        List<List<String>> walk = new ArrayList<>();
        int most = browser.texts(STOPS).size() + 1;
        for (int step = 0; step <= most; step++) {
            browser.press("Tab", TAB);
            List<String> focus = browser.texts(FOCUS);
            if (focus.isEmpty() || (!walk.isEmpty() && focus.equals(walk.get(0)))) {
                return walk;
            }
            walk.add(focus);
        }
        throw new AssertionError("the focus does not leave the page: " + walk);
    }

    private static List<String> walked() {
        return List.of("index.html", aClaim(), "claims.html", "timeline.html", "search.html");
    }

    private static String aClaim() {
        return BakedBriefing.kinds().stream()
                .filter(page -> page.startsWith("claims/"))
                .findFirst()
                .orElseThrow();
    }
}
