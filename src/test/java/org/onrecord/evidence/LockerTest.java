package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;

class LockerTest {
    private static final Evidence BASIN = Sample.quote(1, "dredge the outer basin");
    private static final Evidence FERRIES = Sample.quote(1, "larger ferries");

    @Test
    void aQuoteIsLockedWithItsPlaceAndStamp() {
        LockedQuote quote = Sample.lock(Sample.quoting(BASIN)).quotes("c1").get(0);
        assertEquals(
                new LockedQuote(
                        "harbour",
                        1,
                        new LockedQuote.Span(64, 86),
                        4,
                        Digest.of("dredge the outer basin"),
                        false,
                        Sample.STAMP),
                quote);
    }

    @Test
    void aQuoteOfATermIsLockedToo() {
        Lock lock = Sample.lock(Sample.briefing(Sample.term("outer-basin", Sample.quote(1, "outer basin"))));
        assertEquals(1, lock.quotes("outer-basin").size());
    }

    @Test
    void paragraphsAreLockedWithTheirFiguresAndShortOnesWithoutAHash() {
        LockedSource source = Sample.lock(Sample.quoting(BASIN)).sources().get("harbour");
        assertEquals(List.of("12%", "2500000"), source.paragraph(2).figures());
        assertEquals(
                Digest.of(Sample.HARBOUR.split("\n")[2]), source.paragraph(2).hash());
        assertEquals("", source.paragraph(3).hash());
        assertEquals(3, source.paragraph(3).words());
        assertEquals(17, source.paragraph(3).length());
    }

    @Test
    void aParagraphThatQuotesShowAlmostWhollyGetsNoHash() {
        String paragraph = Sample.HARBOUR.split("\n")[1];
        Evidence most = Sample.quote(1, paragraph.substring(0, paragraph.indexOf(' ', paragraph.length() - 79)));
        LockedSource source = Sample.lock(Sample.quoting(most)).sources().get("harbour");
        assertEquals("", source.paragraph(1).hash());
        assertNotEquals("", source.textHash());
    }

    @Test
    void aTextOfFewCharactersGetsNoHashAtAll() {
        LockedSource source = Locker.lock(
                        Sample.briefing(), Lock.empty(), Map.of("harbour", Sample.text("Head\nShort.")), Sample.STAMP)
                .lock()
                .sources()
                .get("harbour");
        assertEquals("", source.textHash() + source.bytesHash());
    }

    @Test
    void whatDidNotChangeKeepsItsStampInWhateverOrder() {
        Lock before = Sample.lock(Sample.quoting(BASIN));
        Lock after = Locker.lock(Sample.quoting(FERRIES, BASIN), before, Sample.texts(), Sample.stamp("2025-01-01"))
                .lock();
        assertEquals(
                List.of(Sample.stamp("2025-01-01"), Sample.STAMP),
                after.quotes("c1").stream().map(LockedQuote::stamp).toList());
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        Briefing briefing = Sample.quoting(BASIN, FERRIES);
        Lock before = Sample.lock(briefing);
        Lock after = Locker.lock(briefing, before, Sample.texts(), Sample.stamp("2025-01-01"))
                .lock();
        assertEquals(LockWriter.write(before), LockWriter.write(after));
    }

    @Test
    void withoutTheTextWhatWasLockedIsKept() {
        Lock before = Sample.lock(Sample.quoting(BASIN));
        Locker.Locking locking = Locker.lock(Sample.quoting(BASIN), before, Map.of(), Sample.stamp("2025-01-01"));
        assertEquals(new Locker.Locking(before, List.of()), locking);
    }

    @Test
    void withoutTheTextANewQuoteCannotBeLocked() {
        EvidenceFault fault = Locker.lock(Sample.quoting(BASIN), Lock.empty(), Map.of(), Sample.STAMP)
                .faults()
                .get(0);
        assertEquals(Failure.SOURCE_ABSENT, fault.failure());
        assertEquals("evidence[0].quote", fault.place().text());
    }

    @Test
    void aQuoteThatTheTextDoesNotContainIsNotLocked() {
        Locker.Locking locking =
                Locker.lock(Sample.quoting(Sample.quote(1, "inner basin")), Lock.empty(), Sample.texts(), Sample.STAMP);
        assertEquals(Failure.QUOTE_GONE, locking.faults().get(0).failure());
        assertEquals(Map.of(), locking.lock().quotes());
    }

    @Test
    void aTextThatIsNotUtf8IsAFault() {
        PrivateText bad = PrivateText.of("private/harbour.txt", new byte[] {'a', (byte) 0xFF});
        EvidenceFault fault = Locker.lock(Sample.briefing(), Lock.empty(), Map.of("harbour", bad), Sample.STAMP)
                .faults()
                .get(0);
        assertEquals("source-unreadable: the text is not UTF-8: the byte at offset 1 is bad", fault.message());
    }
}
