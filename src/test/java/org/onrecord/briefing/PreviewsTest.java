package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cards that open over links. */
@InBrowser
class PreviewsTest {
    private static final String OPEN = "!!document.querySelector('#preview:popover-open')";
    /** Tells whether the card opens within a time in milliseconds, or is open at its end. */
    private static final String WAIT = """
            new Promise(done => {
              const end = performance.now() + %d;
              const look = () => {
                const open = !!document.querySelector('#preview:popover-open');
                if (open === %b || performance.now() > end) done(open); else setTimeout(look, 10);
              };
              look();
            })
            """;

    private static final String PLACE = """
            (() => {
              const box = document.querySelector('%s').getBoundingClientRect();
              return {x: Math.round(box.left + Math.min(box.width / 2, 8)), y: Math.round(box.top + 8)};
            })()
            """;

    private static final String LINK = ".judgements a";

    @Test
    void aCardOpensOnHoverAfterAWhileAndStaysUnderThePointer(Browser browser) {
        browser.openFile("index.html");
        assertEquals(
                0,
                browser.requests().stream()
                        .filter(url -> url.contains("previews"))
                        .count());
        point(browser, LINK);
        assertEquals(false, browser.evaluate(WAIT.formatted(200, true)));
        assertEquals(true, browser.evaluate(WAIT.formatted(3000, true)));
        assertEquals(
                "preview", browser.evaluate("document.querySelector('" + LINK + "').getAttribute('aria-describedby')"));
        point(browser, "#preview");
        assertEquals(true, browser.evaluate(WAIT.formatted(600, false)));
        browser.point(2, 2);
        assertEquals(true, browser.evaluate(WAIT.formatted(150, false)));
        assertEquals(false, browser.evaluate(WAIT.formatted(2000, false)));
        assertEquals(null, browser.evaluate("document.querySelector('" + LINK + "').getAttribute('aria-describedby')"));
    }

    @Test
    void aCardOpensOnFocusAndEscapeClosesItAndLeavesTheFocus(Browser browser) {
        browser.openFile("index.html");
        focus(browser, LINK);
        assertEquals(true, browser.evaluate(WAIT.formatted(3000, true)));
        String title =
                String.valueOf(browser.evaluate("document.querySelector('#preview .preview__title').textContent"));
        assertEquals(browser.evaluate("document.querySelector('" + LINK + " .hidden').textContent.slice(2)"), title);
        browser.press("Escape", 27);
        assertEquals(false, browser.evaluate(OPEN));
        assertEquals(true, browser.evaluate("document.activeElement === document.querySelector('" + LINK + "')"));
        browser.press("Tab", 9);
        assertEquals(true, browser.evaluate(WAIT.formatted(3000, true)));
        assertNotEquals(title, browser.evaluate("document.querySelector('#preview .preview__title').textContent"));
    }

    @Test
    void theLinkStillLeadsToItsPage(Browser browser) {
        browser.openFile("index.html");
        focus(browser, LINK);
        browser.evaluate(WAIT.formatted(3000, true));
        Object href = browser.evaluate("document.activeElement.href");
        browser.press("Enter", 13);
        browser.evaluate("null");
        assertEquals(href, browser.address());
    }

    @Test
    void linksToActorsParagraphsAndPhrasesHaveCards(Browser browser) {
        String claim = BakedBriefing.kinds().stream()
                .filter(page -> page.startsWith("claims/"))
                .findFirst()
                .orElseThrow();
        for (Map.Entry<String, String> link : Map.of(
                        claim + " .chain a",
                        "",
                        claim + " .quotes__place a",
                        "Paragraph",
                        "glossary.html .terms a",
                        "Phrase",
                        "voices.html .network a",
                        "")
                .entrySet()) {
            List<String> at = List.of(link.getKey().split(" ", 2));
            browser.openFile(at.get(0));
            focus(browser, at.get(1));
            assertEquals(true, browser.evaluate(WAIT.formatted(3000, true)), link.getKey());
            String kind = String.valueOf(browser.evaluate("document.querySelector('#preview .tag').textContent"));
            assertTrue(kind.startsWith(link.getValue()) && !kind.isBlank(), kind);
        }
    }

    @Test
    void aCardStaysInTheWindowOnAPhone(Browser browser) {
        browser.look("light", 320);
        browser.openFile("index.html");
        for (int i = 0; i < 3; i++) {
            focus(browser, LINK);
            browser.press("Tab", 9);
            browser.evaluate(WAIT.formatted(3000, true));
            assertEquals(
                    true,
                    browser.evaluate("(() => { const b = document.querySelector('#preview').getBoundingClientRect();"
                            + " return b.left >= 0 && b.top >= 0 && b.right <= 320 && b.bottom <= innerHeight; })()"));
        }
    }

    @Test
    void aLinkBesideItsOwnTextHasNoCard(Browser browser) {
        browser.openFile("claims.html");
        focus(browser, ".card a");
        assertEquals(false, browser.evaluate(WAIT.formatted(800, true)));
    }

    /** The focus is set as by the keyboard, which a browser knows by the key pressed last. */
    private static void focus(Browser browser, String selector) {
        browser.press("Tab", 9);
        browser.evaluate("document.querySelector('" + selector + "').focus()");
    }

    private static void point(Browser browser, String selector) {
        browser.evaluate(
                "document.querySelector('" + selector + "').scrollIntoView({block: 'center', behavior: 'instant'})");
        Map<?, ?> place = (Map<?, ?>) browser.evaluate(PLACE.formatted(selector));
        browser.point(((Number) place.get("x")).intValue(), ((Number) place.get("y")).intValue());
    }
}
