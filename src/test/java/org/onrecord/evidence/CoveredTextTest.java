package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.evidence.CoveredText.Placed;

class CoveredTextTest {
    @Test
    void overlapsCountOnce() {
        assertEquals(
                new CoveredText(4, 16, true),
                CoveredText.of(
                        List.of(new Placed(4, "old cold sea"), new Placed(0, "the old cold"), new Placed(4, "old"))));
    }

    @Test
    void quotesApartAddUp() {
        assertEquals(
                new CoveredText(3, 11, true),
                CoveredText.of(List.of(new Placed(20, "sea"), new Placed(0, "the cold"))));
    }

    @Test
    void quotesThatDisagreeWhereTheyOverlapAreSeen() {
        assertEquals(
                false,
                CoveredText.of(List.of(new Placed(0, "the old sea"), new Placed(4, "new sea")))
                        .consistent());
    }

    @Test
    void astralCharactersCountOnce() {
        assertEquals(
                new CoveredText(1, 5, true),
                CoveredText.of(List.of(new Placed(0, "\uD83D\uDEA2 s"), new Placed(1, " sea"))));
    }

    @Test
    void nothingCoversNothing() {
        assertEquals(new CoveredText(0, 0, true), CoveredText.of(List.of()));
    }
}
