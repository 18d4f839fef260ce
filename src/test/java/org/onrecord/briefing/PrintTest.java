package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is handed round on paper is two sheets at most. */
@InBrowser
class PrintTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void theFrontPageAClaimAndAnActorPrintOnTwoSheets(Browser browser) {
        List<String> pages = BakedBriefing.kinds().stream()
                .filter(page -> page.equals("index.html") || page.matches("(claims|actors)/.*"))
                .toList();
        List<String> longer = new ArrayList<>();
        for (String page : pages) {
            browser.openFile(page);
            long sheets = sheets(browser);
            assertTrue(sheets > 0, page);
            if (sheets > 2) {
                longer.add(page + ": " + sheets);
            }
        }
        assertEquals(List.of(), longer);
    }

    @Test
    void anAddressIsPrintedOnce(Browser browser) {
        browser.paper();
        browser.openFile("claims/c1.html");
        String printed = "getComputedStyle(document.querySelector('.cite .note a'), '::after').content";
        assertEquals("none", browser.evaluate(printed));
        browser.evaluate("document.querySelector('.cite .note a').classList.remove('address')");
        assertTrue(String.valueOf(browser.evaluate(printed)).contains("https://example.org/"));
    }

    @Test
    void sheetsAreCounted(Browser browser) {
        browser.openFile("claims.html");
        assertTrue(sheets(browser) > 2);
    }

    private static long sheets(Browser browser) {
        return SHEET.matcher(new String(browser.print(), StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
