package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** The search, opened from its file. */
@InBrowser
class SearchTest {
    /** Waits until the search has said what it found. */
    private static final String SAID = """
            new Promise(done => {
              const output = document.querySelector('#search output');
              const look = () => output.value ? done(output.value) : setTimeout(look, 20);
              look();
            })
            """;

    private static final String FOUND =
            "[...document.querySelectorAll('#results a')].map(a => a.href.split('/').slice(-2).join('/'))";

    @Test
    void aQuestionInTheAddressIsAnsweredAndCounted(Browser browser) {
        String said = ask(browser, "q=xingchen");
        List<String> found = browser.texts(FOUND);
        assertTrue(found.stream().anyMatch(f -> f.startsWith("claims/")), said);
        assertTrue(found.contains("actors/xingchen.html"), found.toString());
        assertEquals(found.size() + " results", said);
        assertEquals("polite", browser.evaluate("document.querySelector('#search output').ariaLive"));
        assertEquals(true, browser.evaluate("document.querySelectorAll('#results mark').length > 0"));
    }

    @Test
    void nothingIsLoadedUntilSomethingIsAsked(Browser browser) {
        browser.openFile("search.html");
        assertEquals(0, cardsLoaded(browser));
        ask(browser, "q=xingchen");
        assertTrue(cardsLoaded(browser) > 0);
    }

    @Test
    void endingsAndAccentsDoNotMatter(Browser browser) {
        ask(browser, "q=enterprise");
        List<String> one = new TreeSet<>(browser.texts(FOUND)).stream().toList();
        for (String other : List.of("ENTERPRISES", "ént%C3%A9rpris%C3%A9s", "enterprise%E2%80%99s", "enterprised")) {
            ask(browser, "q=" + other);
            assertEquals(one, new TreeSet<>(browser.texts(FOUND)).stream().toList(), other);
        }
    }

    @Test
    void everyTitleFindsItsPage(Browser browser) {
        ask(browser, "q=xingchen");
        assertEquals(List.of(), browser.texts("""
                        (async () => {
                          const field = document.querySelector('#search input');
                          const all = Object.entries(onrecord).filter(e => e[0] !== 'words').flatMap(e => e[1]);
                          const missed = [];
                          for (const [path, , title] of all) {
                            field.value = title;
                            field.form.requestSubmit();
                            await new Promise(done => setTimeout(done));
                            const found = [...document.querySelectorAll('#results a')].slice(0, 12).map(a => a.href);
                            if (!found.some(href => href.endsWith(path))) missed.push(title);
                          }
                          return missed.concat(all.length > 150 ? [] : 'only ' + all.length);
                        })()
                        """));
    }

    @Test
    void claimsAreFilteredBySpeakerKindAndStanding(Browser browser) {
        for (String key : List.of("speaker", "kind", "standing")) {
            browser.openFile("search.html");
            String value = String.valueOf(
                    browser.evaluate("document.querySelector('#search select[name=" + key + "]').options[1].value"));
            String said = ask(browser, key + "=" + value);
            List<String> found = browser.texts(FOUND);
            assertTrue(said.contains(String.valueOf(found.size())), said);
            browser.openFile("claims.html?" + key + "=" + value);
            Object listed =
                    browser.evaluate("[...document.querySelectorAll('.card')].filter(c => c.checkVisibility()).length");
            assertEquals(listed, (long) found.size(), key + " " + value);
        }
    }

    @Test
    void whatIsNotThereIsSaid(Browser browser) {
        assertEquals("Nothing found; try other words, or the lists", ask(browser, "q=zyzzyva"));
        assertTrue(ask(browser, "q=zyzzyva+xingchen").startsWith("Nothing has all of these words; "));
    }

    @Test
    void theBackButtonLeadsToTheQuestionBefore(Browser browser) {
        ask(browser, "q=xingchen");
        List<String> before = browser.texts(FOUND);
        browser.evaluate("document.querySelector('#search input').value = 'telecom';"
                + "document.querySelector('#search').requestSubmit()");
        assertTrue(browser.address().endsWith("?q=telecom"), browser.address());
        browser.evaluate("new Promise(done => { addEventListener('popstate', () => setTimeout(done, 50));"
                + " history.back(); })");
        assertEquals(before, browser.texts(FOUND));
        assertEquals("xingchen", browser.evaluate("document.querySelector('#search input').value"));
    }

    @Test
    void theArrowsWalkThroughTheResults(Browser browser) {
        ask(browser, "q=xingchen");
        browser.evaluate("document.querySelector('#search input').focus()");
        browser.press("ArrowDown", 40);
        browser.press("ArrowDown", 40);
        assertEquals(
                1L, browser.evaluate("[...document.querySelectorAll('#results a')].indexOf(document.activeElement)"));
        browser.press("ArrowUp", 38);
        browser.press("ArrowUp", 38);
        assertEquals("q", browser.evaluate("document.activeElement.name"));
    }

    @Test
    void theFieldInTheHeadLeadsToTheAnswer(Browser browser) throws InterruptedException {
        String claim = BakedBriefing.kinds().stream()
                .filter(page -> page.startsWith("claims/"))
                .findFirst()
                .orElseThrow();
        browser.openFile(claim);
        browser.evaluate("document.querySelector('.finder__field').value = 'xingchen';"
                + "setTimeout(() => document.querySelector('.finder').requestSubmit(), 50);null");
        for (int tries = 0; tries < 100 && browser.address().contains("/claims/"); tries++) {
            Thread.sleep(20);
        }
        assertTrue(browser.address().endsWith("/search.html?q=xingchen"), browser.address());
        browser.evaluate(SAID);
        assertFalse(browser.texts(FOUND).isEmpty());
    }

    @Test
    void withoutScriptALinkStandsInForTheField(Browser browser) {
        browser.scripts(false);
        browser.openFile("index.html");
        assertEquals("none", browser.evaluate("getComputedStyle(document.querySelector('.finder')).display"));
        assertEquals(true, browser.evaluate("document.querySelector('.finder__link').checkVisibility()"));
        browser.openFile("search.html");
        assertEquals("none", browser.evaluate("getComputedStyle(document.querySelector('#search')).display"));
        assertEquals(true, browser.evaluate("document.querySelectorAll('.lists a').length > 4"));
    }

    /** The words of the program are in another test, against the same list. */
    @Test
    void theScriptCutsWordsAsTheProgramDoes(Browser browser) throws IOException {
        String script = Files.readString(Path.of("assets/js/search.js"));
        String letters = between(script, "  const letters =", ";");
        String words = between(script, "  const words =", ";\n");
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/onrecord/view/words.txt"))) {
            int bar = line.indexOf('|');
            String text = new Json().toJson(line.substring(0, bar));
            assertEquals(
                    line.substring(bar + 1),
                    browser.evaluate("(() => {" + letters + words + "return [...new Set(words(" + text
                            + "))].sort().join(' ')})()"),
                    line);
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertTrue(from >= 0, start);
        return text.substring(from, text.indexOf(end, from) + end.length());
    }

    private static long cardsLoaded(Browser browser) {
        return browser.requests().stream()
                .filter(url -> url.contains("/cards/"))
                .count();
    }

    private static String ask(Browser browser, String query) {
        browser.openFile("search.html?" + query);
        return String.valueOf(browser.evaluate(SAID));
    }
}
