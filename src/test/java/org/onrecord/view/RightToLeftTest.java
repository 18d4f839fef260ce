package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets stand for the two invisible characters. */
class RightToLeftTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            הדסה קארו: 41 keepers | <הדסה קארו>: 41 keepers
            by הדסה, דוף and Tove | by <הדסה>, <דוף> and Tove
            קארו (הדסה) 3 | <קארו> (<הדסה>) 3
            صحيفة الفجر 2041 | <صحيفة الفجر> 2041
            עו"ד ד. קארו. | <עו"ד ד. קארו>.
            הדסה… | <הדסה…>
            קאר֫ו | <קאר֫ו>
            """)
    void aRunFromRightToLeftIsIsolated(String text, String expected) {
        assertEquals(expected, marked(text));
    }

    @Test
    void whatRunsFromLeftToRightIsLeftAlone() {
        String text = "Łódź, 北京 and “Ελλάδα” — 3 %";
        assertSame(text, RightToLeft.isolated(text));
    }

    @Test
    void whatIsIsolatedIsNotIsolatedAgain() {
        String once = RightToLeft.isolated("קארו: 3");
        assertSame(once, RightToLeft.isolated(once));
        assertSame("\u2067קארו\u2069: 3", RightToLeft.isolated("\u2067קארו\u2069: 3"));
    }

    @Test
    void aLongTextIsReadInTime() {
        String text = "א. ".repeat(100_000) + "a";
        assertTimeout(Duration.ofSeconds(2), () -> RightToLeft.isolated(text));
    }

    private static String marked(String text) {
        return RightToLeft.isolated(text).replace('\u2068', '<').replace('\u2069', '>');
    }
}
