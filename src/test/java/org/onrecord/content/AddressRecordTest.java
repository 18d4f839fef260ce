package org.onrecord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;

class AddressRecordTest {
    private static final AddressRecord RECORD =
            AddressRecord.of("# for the reader\n\nclaims/c10.html\n  claims/c2.html \n");

    @Test
    void aLineIsAnAddressAndKnowsWhereItStands() {
        assertEquals(
                List.of("claims/c10.html", "claims/c2.html"),
                RECORD.lines().stream().map(AddressRecord.Line::address).toList());
        assertEquals("content/published.txt:4:3", RECORD.lines().get(1).place().toString());
        assertEquals("c2", RECORD.lines().get(1).id());
    }

    @Test
    void whatIsWrittenIsSortedAsAReaderCountsAndReadAgain() {
        String text = RECORD.with(List.of("index.html", "actors/lee.html", "claims/c2.html", "claims/c1.html"));
        assertEquals(
                "index.html\nactors/lee.html\nclaims/c1.html\nclaims/c2.html\nclaims/c10.html\n",
                text.replaceAll("(?m)^#.*\n", ""));
        assertEquals(text, AddressRecord.of(text).with(List.of()));
    }

    @Test
    void onlyWhatIsNewIsMissing() {
        assertEquals(List.of("index.html"), RECORD.without(List.of("index.html", "claims/c2.html")));
        assertTrue(AddressRecord.none().lines().isEmpty());
    }

    @Test
    void aBriefingOfNothingHasNoAddress() {
        assertTrue(AddressRecord.of(new Briefing(List.of())).isEmpty());
    }
}
