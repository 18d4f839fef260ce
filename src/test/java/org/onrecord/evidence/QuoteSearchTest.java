package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Split;

class QuoteSearchTest {
    @Test
    void aSpanCountsCodePoints() {
        assertEquals(Optional.of(new LockedQuote.Span(3, 6)), QuoteSearch.find("\uD83D\uDEA2\uD83D\uDEA2 sea", "sea"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "it is unlikely | likely",
                "some 3.5 percent | 5 percent",
                "some 12.5 percent | 2.5 percent",
                "10,000 users | 000 users",
                "1,250 | 1",
                "the sea | The sea",
                "the  sea | the sea",
                "q\u0307 | q",
            })
    void aQuoteIsFoundByWholeWordsAndToTheLetterOnly(String text, String quote) {
        assertEquals(Optional.empty(), QuoteSearch.find(text, quote));
    }

    @Test
    void anApostropheMayBeCutAt() {
        assertEquals(Optional.of(new LockedQuote.Span(4, 9)), QuoteSearch.find("the board's plan", "board"));
    }

    @Test
    void everyOccurrenceIsFound() {
        assertEquals(
                List.of(new LockedQuote.Span(0, 3), new LockedQuote.Span(9, 12)),
                QuoteSearch.all("sea seas sea", "sea"));
    }

    @Test
    void theParagraphsThatContainAQuoteAreFound() {
        assertEquals(List.of(1, 3), QuoteSearch.paragraphs(NormalText.of("a sea\nland\nsea", Split.LINE, 0), "sea"));
    }
}
