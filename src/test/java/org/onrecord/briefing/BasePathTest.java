package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The site works wherever on a host it lies. */
@InBrowser
class BasePathTest {
    private static final String STYLED = "getComputedStyle(document.querySelector('.skip')).position";

    @Test
    void everyKindOfPageStaysBelowItsBase(Browser browser) throws IOException {
        try (PageServer server = new PageServer("/some/base/")) {
            List<String> seen = new ArrayList<>();
            for (String page : BakedBriefing.kindsOnFile()) {
                browser.open(server.address() + page);
                assertEquals("absolute", browser.evaluate(STYLED), page);
                browser.messages().forEach(message -> seen.add(page + ": " + message));
            }
            browser.requests().stream()
                    .filter(url -> !url.startsWith(server.address()))
                    .forEach(seen::add);
            assertEquals(List.of(), seen);
            assertEquals(List.of(), server.missed());
        }
    }

    @Test
    void aWrongAddressAtAnyDepthLeadsHome(Browser browser) throws IOException {
        try (PageServer server = new PageServer("/briefing/")) {
            for (String wrong : List.of("nowhere.html", "claims/nowhere.html", "a/b/c/nowhere.html")) {
                browser.open(server.address() + wrong);
                assertEquals("absolute", browser.evaluate(STYLED), wrong);
                String home = String.valueOf(browser.evaluate("document.querySelector('.masthead__name').href"));
                assertTrue(
                        List.of(server.address(), server.address() + "index.html")
                                .contains(home),
                        home);
                browser.open(home);
                assertEquals(true, browser.evaluate("!!document.querySelector('.page--briefing')"), home);
            }
            assertEquals(3, server.missed().size(), server.missed().toString());
        }
    }
}
