package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Split;

class NormalTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\nb\nc", "a\r\nb\r\nc\r\n", "a\rb\rc", "a\n\n \u00A0\u200B\nb\n\r\n\rc\n\n"})
    void everyLineEndPartsLinesAndBlankLinesAreNoParagraphs(String text) {
        assertEquals(List.of("a", "b", "c"), NormalText.of(text, Split.LINE, 0).body());
    }

    @Test
    void blocksArePartedByBlankLines() {
        assertEquals(
                List.of("one two", "three"),
                NormalText.of("one\r\ntwo\r\n\u3000\r\n\r\nthree", Split.BLOCK, 0)
                        .body());
    }

    @Test
    void otherSeparatorsOfUnicodePartNoLines() {
        assertEquals(
                List.of("a b c d"),
                NormalText.of("a\u2028b\u2029c\u0085d", Split.LINE, 0).body());
    }

    @Test
    void skippedParagraphsAreCountedWithoutBlankLines() {
        NormalText text = NormalText.of("\nhead\n\nfirst\nsecond", Split.LINE, 1);
        assertEquals(List.of("head"), text.head());
        assertEquals("first", text.paragraph(1));
        assertEquals("head\nfirst\nsecond", text.joined());
    }

    @Test
    void skippingMoreThanThereIsLeavesNothing() {
        assertEquals(List.of(), NormalText.of("a\nb", Split.LINE, 5).body());
    }

    @Test
    void aParagraphThatIsNotThereIsRefused() {
        NormalText text = NormalText.of("a", Split.LINE, 0);
        assertFalse(text.has(0));
        assertThrows(IllegalArgumentException.class, () -> text.paragraph(2));
    }
}
