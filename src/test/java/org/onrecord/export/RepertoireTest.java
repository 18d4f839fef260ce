package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepertoireTest {
    @Test
    void everyFaceHasEveryLetterOfTheList() {
        List<String> missing = Arrays.stream(Repertoire.codePoints())
                .filter(c -> List.of(Face.TITLE, Face.TEXT, Face.LABEL, Face.STRONG).stream()
                        .anyMatch(f -> f.glyph(c) == 0))
                .mapToObj(Integer::toHexString)
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Łódź", "Åse’s “plan” – 5 %…", "Ελλάδα", "Москва", "Nguyễn", "e\u0301", "no\u2011break\u202Fhere"
            })
    void scriptsWhoseLettersStandSideBySideAreDrawn(String text) {
        assertTrue(Repertoire.holds(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"中国移动", "שלום", "سلام", "हिन्दी", "ไทย", "x\u0332y", "\uD83D\uDE00", "a\u0000b"})
    void whatTheFontLacksOrWouldHaveToBeShapedIsNot(String text) {
        assertFalse(Repertoire.holds(text));
    }
}
