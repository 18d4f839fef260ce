package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;

class TextAuditTest {
    private static final Evidence BASIN = Sample.quote(1, "dredge the outer basin");
    private static final Lock LOCK = Sample.lock(Sample.quoting(BASIN));

    private static String only(Briefing briefing, Lock lock, String text) {
        List<EvidenceFault> faults = Sample.faults(briefing, lock, Map.of("harbour", Sample.text(text)));
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0).place().text() + ": " + faults.get(0).message();
    }

    @Test
    void aQuoteThatStandsInTheTextPasses() {
        assertEquals(List.of(), Sample.faults(Sample.quoting(BASIN), LOCK, Sample.texts()));
    }

    @Test
    void withoutTheTextNothingFailsAndTheLevelIsSaid() {
        EvidenceState state = new EvidenceState(Sample.reading(LOCK), Map.of());
        assertEquals(List.of(), Sample.faults(Sample.quoting(BASIN), LOCK, Map.of()));
        assertEquals(
                "harbour: level 0 only; source-absent: the text is not at hand, so no quote was compared with it",
                LevelRun.of(Sample.quoting(BASIN), state).get(0).sentence());
    }

    @Test
    void aCopyWithOtherBytesAndTheSameTextIsFine() {
        PrivateText copy =
                Sample.text("\uFEFF" + Sample.HARBOUR.replace("\n", "\r\n\r\n").replace("'", "\u2019"));
        Map<String, PrivateText> texts = Map.of("harbour", copy);
        assertEquals(List.of(), Sample.faults(Sample.quoting(BASIN), LOCK, texts));
        assertEquals(
                List.of(new LevelRun("harbour", 1, Optional.of(Failure.COPY_DIFFERS))),
                LevelRun.of(Sample.quoting(BASIN), new EvidenceState(Sample.reading(LOCK), texts)));
    }

    @Test
    void theSameCopyNeedsNoNote() {
        assertEquals(
                "harbour: levels 0 and 1",
                LevelRun.of(Sample.quoting(BASIN), new EvidenceState(Sample.reading(LOCK), Sample.texts()))
                        .get(0)
                        .sentence());
    }

    @Test
    void aQuoteThatIsNowhereIsGone() {
        assertEquals(
                "evidence[0].quote: quote-gone: no paragraph of 'harbour' contains 'Dredge the outer basin'",
                only(Sample.quoting(Sample.quote(1, "Dredge the outer basin")), Lock.empty(), Sample.HARBOUR));
    }

    @Test
    void aQuoteThatLeavesWordsOutIsGone() {
        assertEquals(
                "evidence[0].quote: quote-gone: no paragraph of 'harbour' contains 'dredge ... basin'",
                only(Sample.quoting(Sample.quote(1, "dredge \u2026 basin")), Lock.empty(), Sample.HARBOUR));
    }

    @Test
    void aQuoteInAnotherParagraphHasMoved() {
        EvidenceFault fault = Sample.faults(
                        Sample.quoting(Sample.quote(7, "the lost days at sea")), Lock.empty(), Sample.texts())
                .get(0);
        assertEquals("evidence[0].paragraph", fault.place().text());
        assertEquals(
                "quote-moved: paragraph 7 of 'harbour' does not contain 'the lost days at sea', but paragraph 4 does",
                fault.message());
        assertEquals("write 'paragraph: 4' if that is the passage meant", fault.hint());
    }

    @Test
    void aChangedParagraphIsNamed() {
        assertEquals(
                "copy: source-changed: the text at hand is not the one that was locked: paragraphs 2, 4 differ",
                only(
                        Sample.quoting(BASIN),
                        LOCK,
                        Sample.HARBOUR.replace("coast", "shore").replace("ice", "oil")));
    }

    @Test
    void aChangedNumberOfParagraphsIsNamed() {
        assertEquals(
                "copy: source-changed: the text at hand is not the one that was locked: "
                        + "it has 5 paragraphs, the locked one 4",
                only(Sample.quoting(BASIN), LOCK, Sample.HARBOUR + "\nMore."));
    }

    @Test
    void aChangedHeadIsSeen() {
        assertEquals(
                "copy: source-changed: the text at hand is not the one that was locked: "
                        + "a skipped leading paragraph, or one too short for a hash, differs",
                only(Sample.quoting(BASIN), LOCK, Sample.HARBOUR.replace("3 May", "4 May")));
    }

    @Test
    void aLockWithAnotherPlaceOfAQuoteIsNotRight() {
        LockedQuote quote = LOCK.quotes("c1").get(0);
        LockedQuote forged =
                new LockedQuote("harbour", 1, new LockedQuote.Span(50, 72), 4, quote.hash(), false, quote.stamp());
        assertEquals(
                "evidence[0].quote: lock-impossible: the lock is not right about this quote: in the text it stands at "
                        + "another place, or the lock is wrong on whether it is a whole sentence",
                only(
                        Sample.quoting(BASIN),
                        new Lock("bn-1", LOCK.sources(), Map.of("c1", List.of(forged))),
                        Sample.HARBOUR));
    }
}
