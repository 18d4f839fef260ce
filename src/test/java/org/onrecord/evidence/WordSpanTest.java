package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSpanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the board's plan | the boards plan",
                "state-owned | state owned",
                "2.5 million, 10,000. | 2.5 million 10,000",
                "'so,' she said... | so she said",
                "caf\u00E9 q\u0323\u0307x | caf\u00E9 q\u0323\u0307x",
                "\u6E2F\u53E3 A\u6E2F | \u6E2F \u53E3 a \u6E2F",
                "\uD835\uDC00b $3 - % | \uD835\uDC00b 3",
            })
    void wordsAreRunsOfLettersAndDigits(String text, String forms) {
        assertEquals(List.of(forms.split(" ", -1)), WordRuns.words(text).forms());
    }

    @Test
    void positionsCountCodePoints() {
        assertEquals(new WordSpan(2, 5, "sea"), WordSpan.of("\uD83D\uDEA2 sea").get(0));
    }

    @Test
    void aTextWithoutLettersHasNoWords() {
        assertEquals(0, WordSpan.count("... - \"\""));
    }

    @Test
    void aVeryLongWordIsReadInReasonableTime() {
        assertTimeout(Duration.ofSeconds(5), () -> assertEquals(1, WordSpan.count("1,".repeat(500_000) + "1")));
    }
}
