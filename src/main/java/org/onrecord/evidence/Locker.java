package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

/**
 * Makes a new lock from the content and the texts at hand.
 *
 * <p>What did not change keeps its stamp, and what belongs to a source whose text is not at hand is kept as it was
 * locked, so that the file changes only where something did.
 */
public final class Locker {
    private final Briefing briefing;
    private final Lock previous;
    private final Map<String, PrivateText> texts;
    private final NormalTexts normal;
    private final List<EvidenceFault> faults = new ArrayList<>();

    private Locker(Briefing briefing, Lock previous, Map<String, PrivateText> texts) {
        this.briefing = briefing;
        this.previous = previous;
        this.texts = texts;
        this.normal = NormalTexts.of(briefing.sources(), texts);
    }

    /** Verifies every quote and puts the stamp on what is new; {@code texts} are by the id of the source. */
    public static Locking lock(
            Briefing briefing, Lock previous, Map<String, PrivateText> texts, LockedQuote.Stamp stamp) {
        Locker locker = new Locker(briefing, previous, texts);
        texts.values().stream()
                .filter(t -> t.badByte().isPresent())
                .forEach(t -> locker.faults.add(TextAudit.unreadable(t)));
        Map<String, List<LockedQuote>> quotes = locker.quotes(stamp);
        Lock lock = new Lock(Normalisation.VERSION, locker.sources(quotes), quotes);
        return new Locking(lock, locker.faults);
    }

    private Map<String, List<LockedQuote>> quotes(LockedQuote.Stamp stamp) {
        Map<String, List<LockedQuote>> quotes = new TreeMap<>();
        for (Citation citation : Citation.all(briefing)) {
            String id = citation.entry().id();
            Optional<NormalText> text = normal.of(citation.source());
            Optional<LockedQuote> quote = text.isPresent() ? verified(citation, text.get(), stamp) : kept(citation);
            quote.ifPresent(
                    q -> quotes.computeIfAbsent(id, i -> new ArrayList<>()).add(q));
        }
        return quotes;
    }

    private Optional<LockedQuote> verified(Citation citation, NormalText text, LockedQuote.Stamp stamp) {
        Optional<EvidenceFault> fault = QuoteFault.of(citation, text);
        fault.ifPresent(faults::add);
        return fault.isPresent()
                ? Optional.empty()
                : QuoteSearch.find(text.paragraph(citation.paragraph()), citation.quote())
                        .map(span -> locked(citation, text, span, stamp));
    }

    private LockedQuote locked(Citation citation, NormalText text, LockedQuote.Span span, LockedQuote.Stamp stamp) {
        LockedQuote fresh = new LockedQuote(
                citation.source(),
                citation.paragraph(),
                span,
                WordSpan.count(citation.quote()),
                citation.hash(),
                Sentences.anyWithin(text.paragraph(citation.paragraph()), span.start(), span.end()),
                stamp);
        return previous.quotes(citation.entry().id()).stream()
                .filter(q -> q.with(stamp).equals(fresh))
                .findFirst()
                .orElse(fresh);
    }

    private Optional<LockedQuote> kept(Citation citation) {
        Optional<LockedQuote> kept = previous.quotes(citation.entry().id()).stream()
                .filter(q -> q.source().equals(citation.source()))
                .filter(q -> q.paragraph() == citation.paragraph() && q.hash().equals(citation.hash()))
                .findFirst();
        if (kept.isEmpty()) {
            faults.add(EvidenceFault.of(
                    Failure.SOURCE_ABSENT,
                    citation.quotePlace(),
                    "the text of '" + citation.source() + "' is not at hand, so the quote "
                            + Wording.shown(citation.quote()) + " cannot be verified",
                    Wording.lock(citation.source())));
        }
        return kept;
    }

    private Map<String, LockedSource> sources(Map<String, List<LockedQuote>> quotes) {
        Map<String, LockedSource> sources = new TreeMap<>(previous.sources());
        sources.keySet().removeIf(id -> briefing.find(Source.class, id).isEmpty());
        PlacedQuotes placed = PlacedQuotes.of(briefing, new Lock(Normalisation.VERSION, Map.of(), quotes));
        for (Source source : briefing.sources()) {
            Optional<NormalText> text = normal.of(source.id());
            PrivateText file = texts.get(source.id());
            if (text.isPresent() && file != null) {
                sources.put(source.id(), SourceLock.of(source, text.get(), file.bytesHash(), placed.in(source.id())));
            }
        }
        return sources;
    }

    /**
     * What came of it.
     *
     * @param lock of everything that could be verified
     * @param faults what could not; where there is one, the lock is not to be written
     */
    public record Locking(Lock lock, List<EvidenceFault> faults) {
        public Locking {
            faults = List.copyOf(faults);
        }
    }
}
