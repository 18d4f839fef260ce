package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Bound;

class BoundWordsTest {
    @ParameterizedTest
    @CsvSource({
        "more than 40 boats, AT_LEAST",
        "over the first 40 boats, AT_LEAST",
        "no less than 40 boats, AT_LEAST",
        "40 boats or more, AT_LEAST",
        "40+ boats, AT_LEAST",
        "no more than 40 boats, AT_MOST",
        "less than 40 boats, AT_MOST",
        "up to 40 boats, AT_MOST",
        "some 40 boats, ABOUT",
        "40 boats, EXACT",
        "more than enough: 40 boats, EXACT",
        "40 boats and a crew, EXACT"
    })
    void theWordsBesideANumberSayItsBound(String text, Bound bound) {
        int at = text.indexOf("40");
        assertEquals(bound, BoundWords.of(text, at, at + 2).orElse(Bound.EXACT));
    }
}
