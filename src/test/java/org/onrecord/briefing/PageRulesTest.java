package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every kind of page keeps to, opened from its file. */
@InBrowser
class PageRulesTest {
    private static final String TEXT =
            "document.querySelectorAll('.filters, .lists, .finder, .finder__link, .cite__copy').forEach(e => e.remove()); document.body.innerText";

    @Test
    void nothingIsWiderThanAPhone(Browser browser) {
        List<String> wide = new ArrayList<>();
        browser.look("light", 320);
        for (String page : BakedBriefing.kindsOnFile()) {
            browser.openFile(page);
            long width = (Long) browser.evaluate("document.documentElement.scrollWidth");
            if (width > 320) {
                wide.add(page + ": " + width);
            }
        }
        assertEquals(List.of(), wide);
    }

    @Test
    void aLongChainIsNoWiderThanAPhone(Browser browser) {
        browser.look("light", 320);
        browser.open(SecondBriefing.site().toUri() + "claims/c9.html");
        assertTrue((Long) browser.evaluate("document.documentElement.scrollWidth") <= 320);
    }

    @Test
    void theConsoleStaysEmptyAndNothingIsFetchedFromElsewhere(Browser browser) {
        List<String> seen = new ArrayList<>();
        String site = BakedBriefing.site().toUri().toString();
        for (String page : BakedBriefing.kindsOnFile()) {
            browser.openFile(page);
            browser.messages().forEach(message -> seen.add(page + ": " + message));
            List<String> requests = browser.requests();
            assertFalse(requests.isEmpty(), page);
            requests.stream().filter(url -> !url.startsWith(site)).forEach(url -> seen.add(page + ": " + url));
        }
        assertEquals(List.of(), seen);
    }

    @Test
    void theConsoleStaysEmptyWhateverAReaderDoes(Browser browser) {
        browser.openFile("search.html?q=china");
        browser.evaluate(waitFor("document.querySelector('#results mark')"));
        browser.openFile("claims.html?kind=plan&speaker=nobody");
        browser.openFile(aClaim());
        browser.evaluate("document.querySelectorAll('.cite button, summary').forEach(e => e.click())");
        browser.press("Tab", 9);
        browser.evaluate("document.querySelector('.chain a').focus()");
        browser.evaluate(waitFor("document.querySelector('#preview:popover-open')"));
        browser.press("Escape", 27);
        assertEquals(List.of(), browser.messages());
    }

    @Test
    void theBrowsersFrameHasTheColourOfThePaper(Browser browser) {
        for (String scheme : List.of("light", "dark")) {
            browser.look(scheme, 1280);
            browser.openFile("index.html");
            assertEquals("same", browser.evaluate("""
                    (() => {
                      const themes = [...document.querySelectorAll('meta[name=theme-color]')];
                      const probe = document.createElement('i');
                      probe.style.color = themes.find(theme => matchMedia(theme.media).matches).content;
                      document.body.append(probe);
                      const theme = getComputedStyle(probe).color, paper = getComputedStyle(document.documentElement).backgroundColor;
                      return theme === paper ? 'same' : theme + ' is not ' + paper;
                    })()
                    """), scheme);
        }
    }

    private static String waitFor(String there) {
        return "new Promise(done => { const look = () => " + there + " ? done(true) : setTimeout(look, 20); look(); })";
    }

    private static String aClaim() {
        return BakedBriefing.kinds().stream()
                .filter(page -> page.startsWith("claims/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageSaysTheSameWithoutScript(Browser browser) {
        Map<String, Object> with = texts(browser);
        browser.scripts(false);
        assertEquals(with, texts(browser));
    }

    @Test
    void aFilterThatCannotWorkIsNotShown(Browser browser) {
        browser.scripts(false);
        browser.openFile("claims.html");
        assertEquals("none", browser.evaluate("getComputedStyle(document.querySelector('.filters')).display"));
    }

    private static Map<String, Object> texts(Browser browser) {
        Map<String, Object> texts = new TreeMap<>();
        for (String page : BakedBriefing.kindsOnFile()) {
            browser.openFile(page);
            texts.put(page, browser.evaluate(TEXT));
        }
        return texts;
    }
}
