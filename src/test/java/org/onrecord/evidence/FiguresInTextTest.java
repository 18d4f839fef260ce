package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresInTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.5 million crowns | 2500000",
                "2.18 trillion | 2180000000000",
                "$4bn | 4000000000",
                "10,000 a day | 10000",
                "up 32.1 percent | 32.1%",
                "12% | 12%",
                "12 per cent | 12%",
                "a 3-percent rise | 3%",
                "on 3rd May 2024. | 2024 3",
                "the 1990s | 1990",
                "7.50 | 7.5",
                "from 2 to 4 | 2 4",
                "2024-02-28 | 2 2024 28",
                "100 | 100",
            })
    void aNumberInDigitsIsAFigure(String text, String figures) {
        assertEquals(List.of(figures.split(" ", -1)), FiguresInText.of(text));
    }

    @ParameterizedTest
    @CsvSource({"5G", "GPT4", "a third", "the 4x4 car"})
    void digitsInANameAndNumberWordsAreNone(String text) {
        assertEquals(List.of(), FiguresInText.of(text));
    }

    @Test
    void aRunOfDigitsThatNoQuantityHasIsPassedOver() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertEquals(List.of(), FiguresInText.of("7".repeat(1_000_000)));
            FiguresInText.of("1,".repeat(500_000));
            FiguresInText.of("1" + ",000".repeat(500_000));
        });
    }
}
