package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final String TEXT =
            "Mr. Berg of the U.S. Navy came by. \"We left,\" he said. \uD83D\uDEA2 They sailed at 4.30 p.m. on Friday! Why?";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mr. Berg of the U.S. Navy came by | true",
                "Mr. Berg of the U.S. Navy came | false",
                "of the U.S. Navy | false",
                "\"We left,\" he said | true",
                "We left | false",
                "said. \uD83D\uDEA2 They sailed at 4.30 p.m. on Friday | true",
                "sailed at 4.30 p.m. on Friday | false",
                "Why | true",
            })
    void aQuoteHoldsASentenceWhereItHoldsEachOfItsWords(String quote, boolean sentence) {
        LockedQuote.Span span = QuoteSearch.find(TEXT, quote).orElseThrow();
        assertEquals(sentence, Sentences.anyWithin(TEXT, span.start(), span.end()));
    }
}
