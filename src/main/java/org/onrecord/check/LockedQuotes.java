package org.onrecord.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.CopiedRuns;
import org.onrecord.evidence.EvidenceFault;
import org.onrecord.evidence.LockAudit;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.NormalTexts;
import org.onrecord.evidence.PlacedQuotes;
import org.onrecord.evidence.TextAudit;
import org.onrecord.model.Entry;

/** Every quote is what was verified, and where the source's text is at hand, it stands there; nothing else is copied. */
final class LockedQuotes implements Rule {
    /** The quotes at their places. */
    static final Derived<PlacedQuotes> PLACED = new Derived<>(subject ->
            PlacedQuotes.of(subject.briefing(), subject.evidence().lock().lock()));

    private static final Derived<NormalTexts> TEXTS = new Derived<>(subject ->
            NormalTexts.of(subject.briefing().sources(), subject.evidence().texts()));

    private static final Derived<CopiedRuns> COPIED =
            new Derived<>(subject -> new CopiedRuns(subject.briefing(), subject.of(TEXTS)));

    @Override
    public RuleCard card() {
        return new RuleCard(
                "locked-quotes",
                Severity.ERROR,
                "every quote is the one that content/evidence.lock.json says was verified, stands in the source's text where "
                        + "that is at hand, and no ten words in a row are copied outside quotes",
                "A briefing may not publish its source, so the reader cannot look the quote up. The lock lets anyone see "
                        + "that a quote is still the one that was found in the source, at which place, and when.",
                "quote: the plant will open in spring   # edited after ./onrecord lock",
                "quote: the plant opens in spring   # as the source has it, then ./onrecord lock");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        LockReading lock = subject.evidence().lock();
        lock.faults().forEach(d -> findings.add(d.place(), d.message(), d.hint()));
        if (lock.faults().isEmpty()) {
            LockAudit.faults(subject.briefing(), subject.of(PLACED), lock).forEach(findings::add);
        }
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        LockReading lock = subject.evidence().lock();
        List<EvidenceFault> text = TextAudit.faults(entry, subject.briefing(), subject.evidence(), subject.of(TEXTS));
        text.forEach(findings::add);
        if (lock.faults().isEmpty()) {
            without(text, LockAudit.faults(entry, subject.briefing(), lock)).forEach(findings::add);
        }
        subject.of(COPIED).in(entry).forEach(findings::add);
    }

    /** What the text shows to be wrong need not be said a second time with the lock. */
    private static List<EvidenceFault> without(List<EvidenceFault> said, List<EvidenceFault> faults) {
        Set<Place> places = said.stream().map(EvidenceFault::place).collect(Collectors.toSet());
        return faults.stream().filter(f -> !places.contains(f.place())).toList();
    }
}
