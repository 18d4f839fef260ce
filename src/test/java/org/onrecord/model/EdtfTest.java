package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, 2024",
        "2024-02, 2024-02-01, 2024-02-29, February 2024",
        "2024-02-28, 2024-02-28, 2024-02-28, 28 February 2024",
        "2024-23, 2024-09-01, 2024-11-30, autumn 2024",
        "2024-24, 2024-12-01, 2025-02-28, winter 2024",
        "202X, 2020-01-01, 2029-12-31, the 2020s",
        "20XX, 2000-01-01, 2099-12-31, the century from 2000",
        "2024-XX, 2024-01-01, 2024-12-31, 2024",
        "2024-02-XX, 2024-02-01, 2024-02-29, February 2024",
        "2023~, 2023-01-01, 2023-12-31, about 2023",
        "2023-05?, 2023-05-01, 2023-05-31, May 2023 (uncertain)",
        "2023%, 2023-01-01, 2023-12-31, about 2023 (uncertain)",
        "2024-01/2024-02-05, 2024-01-01, 2024-02-05, January 2024 to 5 February 2024"
    })
    void aDateSpansItsDaysAndReadsAsASentenceHasIt(String text, LocalDate first, LocalDate last, String words) {
        Edtf date = Edtf.parse(text).orElseThrow();
        assertEquals(first, date.earliest());
        assertEquals(last, date.latest());
        assertEquals(words, DateWords.of(date));
    }

    @Test
    void anIntervalMayBeOpen() {
        assertEquals(LocalDate.MAX, Edtf.parse("2024-02-28/..").orElseThrow().latest());
        assertEquals(LocalDate.MIN, Edtf.parse("/2034").orElseThrow().earliest());
        assertEquals(
                "28 February 2024 onwards",
                DateWords.of(Edtf.parse("2024-02-28/..").orElseThrow()));
        assertEquals("until 2034", DateWords.of(Edtf.parse("../2034").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-13",
                "2024-13-45",
                "2023-02-29",
                "24",
                "2024-2",
                "2024-02-28T10:00",
                "../..",
                "/",
                "2024/2023",
                "2024-00",
                "2024-25",
                "20X4",
                "2024-XX-05",
                "202X-05",
                "2024-02-28/2024-02-27",
                "a/b/c",
                "٢٠٢٤",
                "-2024"
            })
    void whatNoCalendarHasIsNoDate(String text) {
        assertTrue(Edtf.parse(text).isEmpty(), text);
    }

    @Test
    void onlyADateKnownToTheDayHasADay() {
        assertEquals(
                LocalDate.of(2024, 2, 28),
                Edtf.parse("2024-02-28").orElseThrow().day().orElseThrow());
        assertTrue(Edtf.parse("2024-02").orElseThrow().day().isEmpty());
        assertTrue(Edtf.parse("2024-02-28/2024-02-28").orElseThrow().day().isEmpty());
    }
}
