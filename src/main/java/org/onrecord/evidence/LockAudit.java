package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Source;

/** Level 0: what anyone can verify with the content and the lock, without the text of a source. */
public final class LockAudit {
    private final LockReading reading;
    private final Lock lock;
    private final List<EvidenceFault> faults = new ArrayList<>();

    private LockAudit(LockReading reading) {
        this.reading = reading;
        this.lock = reading.lock();
    }

    /** Returns what fails in an entry: a quote that is not what was locked, what was locked for it and cannot be or is not used. */
    public static List<EvidenceFault> faults(Entry entry, Briefing briefing, LockReading reading) {
        LockAudit audit = new LockAudit(reading);
        if (!reading.isMissing()) {
            audit.quotes(entry.id(), Pairing.of(entry, briefing, audit.lock));
            if (entry instanceof Source source) {
                Optional.ofNullable(audit.lock.sources().get(source.id())).ifPresent(l -> audit.cut(source, l));
            }
        }
        return List.copyOf(audit.faults);
    }

    /** Returns what fails in the lock itself: that it is missing, what it holds for no entry, quotes of it that disagree. */
    public static List<EvidenceFault> faults(Briefing briefing, PlacedQuotes placed, LockReading reading) {
        LockAudit audit = new LockAudit(reading);
        if (reading.isMissing()) {
            audit.missing(Citation.all(briefing));
        } else {
            audit.lock.quotes().keySet().stream()
                    .filter(id -> briefing.permalink(id).isEmpty())
                    .forEach(id -> audit.lock.quotes(id).forEach(quote -> audit.unused(id, quote)));
            audit.lock.sources().keySet().stream()
                    .filter(id -> !briefing.sourceIds().contains(id))
                    .forEach(id -> audit.unused(id, "a source is locked under the id"));
            placed.inconsistent(audit::inconsistent);
        }
        return List.copyOf(audit.faults);
    }

    private void missing(List<Citation> citations) {
        if (!citations.isEmpty()) {
            add(
                    Failure.LOCK_MISSING,
                    Place.of(reading.file()),
                    "the file is missing, so none of the " + citations.size() + " quotes is verified",
                    Wording.lock(citations.get(0).source()));
        }
    }

    private void quotes(String id, Pairing pairing) {
        pairing.same().forEach(this::possible);
        pairing.edited().forEach(this::edited);
        pairing.unlocked().forEach(this::unlocked);
        pairing.unused().forEach(quote -> unused(id, quote));
    }

    private void possible(Pairing.Pair pair) {
        Impossibility.of(pair, lock)
                .ifPresent(why -> add(
                        Failure.LOCK_IMPOSSIBLE,
                        pair.citation().quotePlace(),
                        "the lock cannot be right about this quote: " + why,
                        Wording.lock(pair.citation().source())));
    }

    private void edited(Pairing.Pair pair) {
        boolean wording = !pair.citation().hash().equals(pair.locked().hash());
        add(
                Failure.QUOTE_EDITED,
                wording ? pair.citation().quotePlace() : pair.citation().paragraphPlace(),
                wording
                        ? "the quote is not the one that was verified on "
                                + pair.locked().stamp().verified()
                        : "the quote was verified in paragraph " + pair.locked().paragraph(),
                "take the change back, or where it is meant, "
                        + Wording.lock(pair.citation().source()));
    }

    private void unlocked(Citation citation) {
        boolean empty = WordSpan.count(citation.quote()) == 0;
        add(
                empty ? Failure.QUOTE_EMPTY : Failure.QUOTE_UNLOCKED,
                citation.quotePlace(),
                empty ? "the quote has no word" : "nobody has verified the quote " + Wording.shown(citation.quote()),
                empty ? "copy a short phrase from the source to the letter" : Wording.lock(citation.source()));
    }

    private void unused(String id, LockedQuote quote) {
        unused(id, "a quote from paragraph " + quote.paragraph() + " of '" + quote.source() + "' is locked for");
    }

    private void unused(String id, String what) {
        add(
                Failure.LOCK_UNUSED,
                place(id),
                what + " '" + id + "', which does not use it",
                "run ./onrecord lock, which drops what is not used");
    }

    private void cut(Source source, LockedSource locked) {
        boolean same = source.paragraphs().split() == locked.split()
                && source.paragraphs().skip() == locked.skip();
        int count = source.paragraphs().count().orElse(locked.paragraphs().size());
        if (!same || count != locked.paragraphs().size()) {
            add(
                    Failure.SOURCE_CHANGED,
                    source.origin().at("paragraphs"),
                    "the text was cut into " + locked.paragraphs().size() + " paragraphs by '"
                            + locked.split().word() + "' after skipping " + locked.skip()
                            + " when it was locked, which is not what stands here",
                    "take the change back, or " + Wording.lock(source.id()));
        }
    }

    private void inconsistent(String source, int paragraph) {
        add(
                Failure.LOCK_IMPOSSIBLE,
                place(source),
                "two quotes from paragraph " + paragraph + " of '" + source
                        + "' disagree where by their positions they overlap",
                Wording.lock(source));
    }

    private Place place(String id) {
        return reading.places().getOrDefault(id, Place.of(reading.file()));
    }

    private void add(Failure failure, Place place, String message, String hint) {
        faults.add(EvidenceFault.of(failure, place, message, hint));
    }
}
