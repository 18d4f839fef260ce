package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.QuotationBudget;
import org.onrecord.model.Split;

class LockAuditTest {
    private static final Evidence BASIN = Sample.quote(1, "dredge the outer basin");
    private static final Evidence FERRIES = Sample.quote(1, "larger ferries");
    private static final Lock LOCK = Sample.lock(Sample.quoting(BASIN, FERRIES));

    private static List<EvidenceFault> faults(Briefing briefing, Lock lock) {
        return Sample.faults(briefing, Sample.reading(lock));
    }

    private static String only(List<EvidenceFault> faults) {
        assertEquals(1, faults.size(), faults.toString());
        EvidenceFault fault = faults.get(0);
        return fault.failure().word() + " " + fault.place().file() + " "
                + fault.place().text().strip();
    }

    @Test
    void quotesThatAreWhatWasLockedPassInAnyOrder() {
        assertEquals(List.of(), faults(Sample.quoting(FERRIES, BASIN), LOCK));
    }

    @Test
    void typographicSignsOfTheQuoteDoNotMatter() {
        Lock lock = Sample.lock(Sample.quoting(Sample.quote(4, "the noise, the lost days")));
        assertEquals(List.of(), faults(Sample.quoting(Sample.quote(4, "the\u00A0noise, the lost da\u00ADys")), lock));
    }

    @Test
    void anotherWordingIsEdited() {
        assertEquals(
                "quote-edited content/claims/c1.md evidence[1].quote",
                only(faults(Sample.quoting(BASIN, Sample.quote(1, "large ferries")), LOCK)));
    }

    @Test
    void anotherParagraphIsEdited() {
        assertEquals(
                "quote-edited content/claims/c1.md evidence[1].paragraph",
                only(faults(Sample.quoting(BASIN, Sample.quote(2, "larger ferries")), LOCK)));
    }

    @Test
    void aNewQuoteIsUnlocked() {
        List<EvidenceFault> faults = faults(Sample.quoting(BASIN, FERRIES, Sample.quote(2, "winter storms")), LOCK);
        assertEquals("quote-unlocked content/claims/c1.md evidence[2].quote", only(faults));
        assertTrue(faults.get(0).hint().contains("./onrecord lock"));
    }

    @Test
    void aQuoteWithoutAWordIsEmpty() {
        assertEquals(
                "quote-empty content/claims/c1.md evidence[2].quote",
                only(faults(Sample.quoting(BASIN, FERRIES, Sample.quote(2, "...")), LOCK)));
    }

    @Test
    void aQuoteThatIsNoLongerUsedIsUnused() {
        assertEquals("lock-unused content/evidence.lock.json \"c1\": [", only(faults(Sample.quoting(BASIN), LOCK)));
    }

    @Test
    void aClaimThatIsGoneLeavesTheLockUnused() {
        assertEquals(2, faults(Sample.briefing(), LOCK).size());
    }

    @Test
    void aSourceThatIsGoneLeavesTheLockUnused() {
        assertEquals(
                "lock-unused content/evidence.lock.json \"harbour\": {",
                only(faults(new Briefing(List.of()), Sample.lock(Sample.briefing()))));
    }

    @Test
    void withoutALockOneErrorSaysSo() {
        assertEquals(
                "lock-missing content/evidence.lock.json ",
                only(Sample.faults(Sample.quoting(BASIN, FERRIES), LockReading.missing())));
    }

    @Test
    void withoutALockAndQuotesNothingIsMissing() {
        assertEquals(List.of(), Sample.faults(Sample.briefing(), LockReading.missing()));
    }

    @Test
    void aTextThatIsCutInAnotherWayNowIsChanged() {
        Paragraphs block = new Paragraphs(Split.BLOCK, 1, OptionalInt.empty(), List.of());
        Paragraphs five = new Paragraphs(Split.LINE, 1, OptionalInt.of(5), List.of());
        for (Paragraphs paragraphs : List.of(block, five)) {
            Briefing briefing = new Briefing(List.of(
                    Sample.claim("c1", BASIN, FERRIES),
                    SampleSource.of("harbour", QuotationBudget.DEFAULT, paragraphs)));
            assertEquals("source-changed content/sources/harbour.md paragraphs", only(faults(briefing, LOCK)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 64, 87, 4", "1, 200, 222, 4", "9, 64, 86, 4", "1, 64, 86, 5", "1, 86, 64, 4"})
    void aPositionThatCannotBeIsSeen(int paragraph, int start, int end, int words) {
        UnaryOperator<LockedQuote> forged = q -> new LockedQuote(
                q.source(), paragraph, new LockedQuote.Span(start, end), words, q.hash(), false, q.stamp());
        Lock lock = new Lock(
                LOCK.normalisation(),
                LOCK.sources(),
                Map.of("c1", List.of(forged.apply(LOCK.quotes("c1").get(0)))));
        assertEquals(
                "lock-impossible content/claims/c1.md evidence[0].quote",
                only(faults(Sample.quoting(Sample.quote(paragraph, "dredge the outer basin")), lock)));
    }

    @Test
    void quotesThatCannotBothBeAtTheirPlacesAreSeen() {
        LockedQuote second = LOCK.quotes("c1").get(1);
        LockedQuote moved = new LockedQuote(
                "harbour", 1, new LockedQuote.Span(60, 74), second.words(), second.hash(), false, second.stamp());
        Lock lock = new Lock(
                LOCK.normalisation(),
                LOCK.sources(),
                Map.of("c1", List.of(LOCK.quotes("c1").get(0), moved)));
        assertEquals(
                "lock-impossible content/evidence.lock.json \"harbour\": {",
                only(faults(Sample.quoting(BASIN, FERRIES), lock)));
    }
}
