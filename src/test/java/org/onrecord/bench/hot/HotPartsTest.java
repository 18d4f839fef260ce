package org.onrecord.bench.hot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Severity;

/** A part that fails is quick, so that its figure would mean nothing. */
class HotPartsTest {
    private static final HotParts PARTS = new HotParts();

    @Test
    void theFrontMatterIsReadWithoutAFaultAndWithoutABody() {
        assertEquals(List.of(), PARTS.frontMatter().faults());
        assertEquals("", PARTS.frontMatter().body().markup());
        assertTrue(PARTS.frontMatter().frontMatter().fields().size() > 8);
    }

    @Test
    void theMarkdownHasALinkAndATable() {
        String html = PARTS.markdown().body().markup();
        assertTrue(html.contains("<a href") && html.contains("<table>"), html);
    }

    @Test
    void everyQuoteIsFoundAndLocked() {
        assertEquals(0, PARTS.lock().faults().size());
        // One for each claim, and one for each of the events and terms, a hundredth as many.
        assertEquals(HotParts.CLAIMS * 102 / 100, PARTS.lock().lock().quotes().size());
    }

    @Test
    void theCheckFindsNothingWrong() {
        List<Diagnostic> errors = PARTS.check().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void aPageIsShownAndDrawn() {
        PageParts pages = new PageParts();
        try {
            assertTrue(pages.view() >= HotParts.CLAIMS);
            assertTrue(pages.render() > HotParts.CLAIMS);
        } finally {
            pages.clear();
        }
    }
}
