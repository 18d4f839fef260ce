package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Edtf;
import org.onrecord.model.EdtfDate;

class TimeWordsTest {
    private static final Optional<EdtfDate> SOURCE = EdtfDate.parse("2031-02-05");

    @ParameterizedTest
    @CsvSource({
        "this year, 2031",
        "last year, 2030",
        "next month, 2031-03",
        "yesterday, 2031-02-04",
        "on Monday, 2031-02-03",
        "Monday week, 2031-02-10",
        "at the end of January, 2031-01",
        "February 3, 2031-02-03",
        "in November, 2030-11",
        "in 2027, 2027-04",
        "on 3 March 2019, 2019-03-03",
        "in the next decade, 2031/2041",
        "last week, 2031-01-29",
        "in the spring of 2027, 2027-21",
        "in the spring of 2027, 2027-04-11",
        "in the spring of 2027, 2027-10",
        "last winter, 2030-24",
        "3 June of last year, 2030-06-03",
        "Friday 28 February, 2031-02-28"
    })
    void aDateFitsTheWords(String words, String date) {
        assertTrue(fits(words, date));
    }

    @ParameterizedTest
    @CsvSource({
        "this year, 2030",
        "last year, 2031",
        "next month, 2031-02",
        "yesterday, 2031-02-05",
        "on Monday, 2031-02-04",
        "on Monday, 2030-02-04",
        "at the end of January, 2030-01",
        "February 3, 2031-02-04",
        "February 3, 2030-02-03",
        "in 2027, 2028-04",
        "on 3 March 2019, 2020-03-03",
        "in the next decade, 2021/2031",
        "last week, 2030-01-29",
        "in the spring of 2027, 2027-23",
        "in the spring of 2027, 2028-21",
        "in the spring of 2027, 2027-07",
        "last winter, 2027-24",
        "3 June of last year, 2031-06-03",
        "Thursday 28 February, 2031-02-28"
    })
    void aDateDoesNotFitTheWords(String words, String date) {
        assertFalse(fits(words, date));
    }

    @Test
    void aVerbIsNoMonth() {
        assertEquals(0, TimeWords.in("it may open in march order").size());
    }

    @Test
    void aWeekdayMeansNothingInASourceOfAYear() {
        assertFalse(TimeWords.in("on Monday").get(0).isAnchoredBy(EdtfDate.parse("2031")));
        assertTrue(TimeWords.in("this year").get(0).isAnchoredBy(EdtfDate.parse("2031")));
        assertTrue(TimeWords.in("in 2029").get(0).isAnchoredBy(Optional.empty()));
    }

    private static boolean fits(String words, String date) {
        return TimeWords.in(words).stream()
                .allMatch(w -> w.fits(Edtf.parse(date).orElseThrow(), SOURCE));
    }
}
