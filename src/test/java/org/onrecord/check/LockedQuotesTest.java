package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.LockReader;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.PrivateText;
import org.onrecord.evidence.Sample;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;

class LockedQuotesTest {
    private static final Evidence BASIN = Sample.quote(1, "dredge the outer basin");
    private static final LockReading LOCK = Sample.reading(Sample.lock(Sample.quoting(BASIN)));

    private static List<String> found(Briefing briefing, LockReading lock, Map<String, PrivateText> texts) {
        Diagnostics diagnostics = new Diagnostics();
        Rule rule = new LockedQuotes();
        Subject subject = new Subject(briefing, new EvidenceState(lock, texts)).withoutTexts();
        Findings findings = new Findings(rule.card().id(), rule.card().severity(), diagnostics);
        rule.check(subject, findings);
        briefing.entries().forEach(entry -> rule.check(entry, subject, findings));
        return diagnostics.sorted().stream().map(LockedQuotesTest::line).toList();
    }

    private static String line(Diagnostic d) {
        return d.severity().word() + " " + d.place().text().strip() + " "
                + d.message().replaceFirst(":.*", "");
    }

    @Test
    void lockedQuotesPassAtBothLevels() {
        assertEquals(List.of(), found(Sample.quoting(BASIN), LOCK, Map.of()));
        assertEquals(List.of(), found(Sample.quoting(BASIN), LOCK, Sample.texts()));
    }

    @Test
    void anEditedQuoteIsRefusedOnceAtEachLevel() {
        Briefing edited = Sample.quoting(Sample.quote(1, "dredge the inner basin"));
        assertEquals(List.of("error evidence[0].quote quote-edited"), found(edited, LOCK, Map.of()));
        assertEquals(List.of("error evidence[0].quote quote-gone"), found(edited, LOCK, Sample.texts()));
    }

    @Test
    void copiedWordsAreWarnedOfOrRefused() {
        Briefing copied = Sample.briefing(
                Sample.claim("c1", "It is because larger ferries are expected from the islands", BASIN));
        assertEquals(List.of("warning proposition words-copied"), found(copied, LOCK, Sample.texts()));
    }

    @Test
    void aMalformedLockIsReportedAloneAndNotWhatFollowsFromIt() {
        LockReading malformed = LockReader.read(LockReading.FILE, "{}\n");
        assertEquals(
                List.of(
                        "error {} the key 'normalisation' is missing",
                        "error {} the key 'quotes' is missing",
                        "error {} the key 'sources' is missing",
                        "error {} the lock was made with the normalisation ''; this program knows 'bn-1' only"),
                found(Sample.quoting(BASIN), malformed, Map.of()));
    }

    @Test
    void withoutALockAQuoteIsRefused() {
        assertEquals(List.of("error  lock-missing"), found(Sample.quoting(BASIN), LockReading.missing(), Map.of()));
    }
}
