package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Source;

/** Level 1: whether the quotes stand in the texts at hand, and the texts are those that were locked. */
public final class TextAudit {
    private final Lock lock;
    private final Map<String, PrivateText> texts;
    private final NormalTexts normal;
    private final List<EvidenceFault> faults = new ArrayList<>();

    private TextAudit(EvidenceState evidence, NormalTexts normal) {
        this.lock = evidence.lock().lock();
        this.texts = evidence.texts();
        this.normal = normal;
    }

    /** Returns what fails in an entry; a source whose text is not at hand is passed over. */
    public static List<EvidenceFault> faults(
            Entry entry, Briefing briefing, EvidenceState evidence, NormalTexts normal) {
        TextAudit audit = new TextAudit(evidence, normal);
        if (entry instanceof Source source) {
            audit.source(source);
        }
        Citation.of(entry, briefing).forEach(audit::quote);
        Pairing.of(entry, briefing, audit.lock).same().forEach(audit::position);
        return List.copyOf(audit.faults);
    }

    private void source(Source source) {
        Optional.ofNullable(texts.get(source.id()))
                .filter(t -> t.badByte().isPresent())
                .ifPresent(t -> faults.add(unreadable(t)));
        LockedSource locked = lock.sources().get(source.id());
        if (locked != null) {
            normal.of(source.id())
                    .flatMap(now -> SourceChange.of(locked, now))
                    .ifPresent(what -> changed(source, what));
        }
    }

    private void quote(Citation citation) {
        normal.of(citation.source())
                .flatMap(text -> QuoteFault.of(citation, text))
                .ifPresent(faults::add);
    }

    private void position(Pairing.Pair pair) {
        normal.of(pair.citation().source())
                .filter(text -> text.has(pair.locked().paragraph()))
                .ifPresent(text -> position(pair, text.paragraph(pair.locked().paragraph())));
    }

    /** Returns the fault of a text that cannot be decoded. */
    static EvidenceFault unreadable(PrivateText text) {
        return EvidenceFault.of(
                Failure.SOURCE_UNREADABLE,
                Place.of(text.file()),
                "the text is not UTF-8: the byte at offset " + text.badByte().orElse(0) + " is bad",
                "save the text as UTF-8");
    }

    private void changed(Source source, String what) {
        faults.add(EvidenceFault.of(
                Failure.SOURCE_CHANGED,
                source.origin().at("copy"),
                "the text at hand is not the one that was locked: " + what,
                "get the text that was locked, or read what changed and run ./onrecord lock"));
    }

    private void position(Pairing.Pair pair, String paragraph) {
        LockedQuote locked = pair.locked();
        List<LockedQuote.Span> spans =
                QuoteSearch.all(paragraph, pair.citation().quote());
        boolean sentence = Sentences.anyWithin(
                paragraph, locked.span().start(), locked.span().end());
        if (!spans.isEmpty() && !(spans.contains(locked.span()) && sentence == locked.sentence())) {
            faults.add(EvidenceFault.of(
                    Failure.LOCK_IMPOSSIBLE,
                    pair.citation().quotePlace(),
                    "the lock is not right about this quote: in the text it stands at another place, "
                            + "or the lock is wrong on whether it is a whole sentence",
                    Wording.lock(locked.source())));
        }
    }
}
