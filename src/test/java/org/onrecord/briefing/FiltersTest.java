package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The filters of the list of claims. */
@InBrowser
class FiltersTest {
    private static final String SHOWN = "[...document.querySelectorAll('.card')].filter(c => c.checkVisibility())";
    private static final String RESULT = "document.querySelector('.filters output').value";
    /** Chooses the first kind in the list, as a reader would. */
    private static final String CHOOSE = """
            (() => {
              const select = document.querySelector('.filters select[name=kind]');
              select.value = select.options[1].value;
              select.dispatchEvent(new Event('change', {bubbles: true}));
              return select.value;
            })()
            """;

    @Test
    void aChoiceShowsWhatFitsAndSaysHowMany(Browser browser) {
        browser.openFile("claims.html");
        long all = shown(browser);
        Object kind = browser.evaluate(CHOOSE);
        assertTrue(shown(browser) > 0 && shown(browser) < all, shown(browser) + " of " + all);
        assertEquals(true, browser.evaluate(SHOWN + ".every(c => c.dataset.kind === '" + kind + "')"));
        assertEquals(shown(browser) + " of " + all + " claims", browser.evaluate(RESULT));
        assertEquals("polite", browser.evaluate("document.querySelector('.filters output').ariaLive"));
    }

    @Test
    void theChoiceStandsInTheAddressAndComesBackFromIt(Browser browser) {
        browser.openFile("claims.html");
        Object kind = browser.evaluate(CHOOSE);
        long chosen = shown(browser);
        String address = browser.address();
        assertTrue(address.endsWith("claims.html?kind=" + kind), address);
        browser.open("about:blank");
        browser.open(address);
        assertEquals(chosen, shown(browser));
        assertEquals(kind, browser.evaluate("document.querySelector('.filters select[name=kind]').value"));
    }

    @Test
    void showAllShowsAllAndClearsTheAddress(Browser browser) {
        browser.openFile("claims.html");
        long all = shown(browser);
        browser.evaluate(CHOOSE);
        browser.evaluate("document.querySelector('.filters button').click()");
        assertEquals(all, shown(browser));
        assertEquals(all + " claims", browser.evaluate(RESULT));
        assertTrue(browser.address().endsWith("claims.html"), browser.address());
    }

    private static long shown(Browser browser) {
        return (Long) browser.evaluate(SHOWN + ".length");
    }
}
