package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The axe checker finds no violation on any kind of page, light or dark, on a phone or a desk. */
@InBrowser
class AxeTest {
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations'], preload: false}).then(found =>
              found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;

    @Test
    void noPageHasAViolation(Browser browser) throws IOException {
        List<String> violations = new ArrayList<>();
        String axe = axe();
        // Where the page for wrong addresses finds its sheet.
        try (PageServer server = new PageServer("/briefing/")) {
            for (String page : BakedBriefing.kinds()) {
                browser.open(server.address() + page);
                browser.evaluate(axe + ";null");
                look(browser).forEach(text -> violations.add(page + " " + text));
            }
        }
        assertEquals("", String.join("\n", violations));
    }

    @Test
    void neitherAnOpenCardNorResultsHaveAViolation(Browser browser) throws IOException {
        List<String> violations = new ArrayList<>();
        String axe = axe();
        browser.openFile("search.html?q=china");
        browser.evaluate(waitFor("document.querySelector('#results mark')"));
        browser.evaluate(axe + ";null");
        look(browser).forEach(text -> violations.add("search " + text));
        browser.openFile("index.html");
        browser.evaluate(axe + ";null");
        browser.press("Tab", 9);
        browser.evaluate("document.querySelector('.judgements a').focus()");
        browser.evaluate(waitFor("document.querySelector('#preview:popover-open')"));
        look(browser).forEach(text -> violations.add("card " + text));
        assertEquals(true, browser.evaluate("!!document.querySelector('#preview:popover-open')"));
        assertEquals("", String.join("\n", violations));
    }

    private static String waitFor(String there) {
        return "new Promise(done => { const look = () => " + there + " ? done(true) : setTimeout(look, 20); look(); })";
    }

    @Test
    void pagesOfTestimonyHaveNone(Browser browser) throws IOException {
        List<String> violations = new ArrayList<>();
        String axe = axe();
        for (String page : List.of("index.html", "claims/c9.html", "actors/karrow.html", "tensions.html")) {
            browser.open(SecondBriefing.site().toUri() + page);
            browser.evaluate(axe + ";null");
            look(browser).forEach(text -> violations.add(page + " " + text));
        }
        assertEquals("", String.join("\n", violations));
    }

    @Test
    void theCheckerDoesFindViolations(Browser browser) throws IOException {
        browser.openFile("index.html");
        browser.evaluate(axe() + ";document.querySelector('h1').style.color = '#ccc';null");
        assertFalse(browser.texts(RUN).isEmpty());
    }

    private static List<String> look(Browser browser) {
        List<String> violations = new ArrayList<>();
        for (int width : WIDTHS) {
            for (String scheme : List.of("light", "dark")) {
                browser.look(scheme, width);
                browser.texts(RUN).forEach(text -> violations.add(scheme + " " + width + ": " + text));
            }
        }
        return violations;
    }

    /** Returns the checker, to be run in a page. */
    static String axe() {
        try (InputStream in = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
