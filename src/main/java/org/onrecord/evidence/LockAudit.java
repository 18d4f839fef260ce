package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

/** Level 0: what anyone can verify with the content and the lock, without the text of a source. */
public final class LockAudit {
    private final Briefing briefing;
    private final LockReading reading;
    private final Lock lock;
    private final Map<String, Place> places;
    private final List<EvidenceFault> faults = new ArrayList<>();

    private LockAudit(Briefing briefing, LockReading reading) {
        this.briefing = briefing;
        this.reading = reading;
        this.lock = reading.lock();
        this.places = reading.places();
    }

    /** Returns what fails: a quote that is not what was locked, an entry of the lock that cannot be or is not used. */
    public static List<EvidenceFault> faults(Briefing briefing, LockReading reading) {
        LockAudit audit = new LockAudit(briefing, reading);
        if (reading.isMissing()) {
            audit.missing(Citation.all(briefing));
        } else {
            audit.quotes();
            audit.sources();
            audit.overlaps();
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

    private void quotes() {
        LockedPairs.all(briefing, lock).forEach((id, pairing) -> {
            pairing.same().forEach(this::possible);
            pairing.edited().forEach(this::edited);
            pairing.unlocked().forEach(this::unlocked);
            pairing.unused()
                    .forEach(q -> unused(
                            id, "a quote from paragraph " + q.paragraph() + " of '" + q.source() + "' is locked for"));
        });
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

    private void unused(String id, String what) {
        add(
                Failure.LOCK_UNUSED,
                place(id),
                what + " '" + id + "', which does not use it",
                "run ./onrecord lock, which drops what is not used");
    }

    private void sources() {
        lock.sources()
                .forEach((id, locked) -> briefing.find(Source.class, id)
                        .ifPresentOrElse(s -> cut(s, locked), () -> unused(id, "a source is locked under the id")));
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

    private void overlaps() {
        LockedPairs.placed(briefing, lock)
                .forEach((source, paragraphs) -> paragraphs.forEach((number, quotes) -> {
                    if (!CoveredText.of(quotes).consistent()) {
                        add(
                                Failure.LOCK_IMPOSSIBLE,
                                place(source),
                                "two quotes from paragraph " + number + " of '" + source
                                        + "' disagree where by their positions they overlap",
                                Wording.lock(source));
                    }
                }));
    }

    private Place place(String id) {
        return places.getOrDefault(id, Place.of(reading.file()));
    }

    private void add(Failure failure, Place place, String message, String hint) {
        faults.add(EvidenceFault.of(failure, place, message, hint));
    }
}
