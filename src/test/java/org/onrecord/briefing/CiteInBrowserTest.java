package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How a claim is cited, on its page. */
@InBrowser
class CiteInBrowserTest {
    private static final String CLAIM = BakedBriefing.kinds().stream()
            .filter(page -> page.startsWith("claims/"))
            .findFirst()
            .orElseThrow();

    /** Presses a button and gives what was said and what was copied. */
    private static final String PRESS = """
            (async () => {
              const copied = [];
              Object.defineProperty(navigator, 'clipboard', {value: %s, configurable: true});
              const button = document.querySelector('.cite__copy button[value=%s]');
              button.click();
              await new Promise(done => setTimeout(done, 50));
              const text = document.getElementById(button.value).textContent;
              return [document.querySelector('.cite output').value, copied[0] === text, String(getSelection()).trim() === text.trim()]
                .join(' ');
            })()
            """;

    private static final String CLIPBOARD = "{writeText: async text => { copied.push(text); }}";

    @Test
    void eachFormatIsCopiedWhole(Browser browser) {
        browser.openFile(CLAIM);
        assertEquals("text copied true false", browser.evaluate(PRESS.formatted(CLIPBOARD, "cite-text")));
        assertEquals("BibTeX copied true false", browser.evaluate(PRESS.formatted(CLIPBOARD, "cite-bibtex")));
        assertEquals("RIS copied true false", browser.evaluate(PRESS.formatted(CLIPBOARD, "cite-ris")));
        assertEquals("CSL-JSON copied true false", browser.evaluate(PRESS.formatted(CLIPBOARD, "cite-csl")));
    }

    @Test
    void whereNothingMayBeCopiedTheTextIsSelected(Browser browser) {
        browser.openFile(CLAIM);
        String said = String.valueOf(browser.evaluate(PRESS.formatted("undefined", "cite-ris")));
        assertTrue(said.matches("RIS (copied|selected) false true"), said);
    }

    @Test
    void withoutScriptTheFormatsStandThereWithoutButtons(Browser browser) {
        browser.scripts(false);
        browser.openFile(CLAIM);
        assertEquals("none", browser.evaluate("getComputedStyle(document.querySelector('.cite__copy')).display"));
        assertEquals(3L, browser.evaluate("document.querySelectorAll('.cite details pre').length"));
        assertEquals(
                "https://example.org/briefing/" + CLAIM,
                browser.evaluate("document.querySelector('.cite .note a').href"));
    }
}
