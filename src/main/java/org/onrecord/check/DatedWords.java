package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.model.Basis;
import org.onrecord.model.Briefing;
import org.onrecord.model.DateWords;
import org.onrecord.model.Dating;
import org.onrecord.model.Edtf;
import org.onrecord.model.Entry;
import org.onrecord.model.Evidence;

/**
 * A date beside the words that give it.
 *
 * @param entry whose date it is
 * @param at the key that holds the date and its words, empty for an event, whose keys they are
 * @param dating the date
 * @param evidence what the entry quotes
 */
record DatedWords(Entry entry, String at, Dating dating, List<Evidence> evidence) {
    /** Reports words that no quote has, that mean another date, or that mean none for want of a dated source. */
    void check(Briefing briefing, Findings findings) {
        if (!dating.words().isEmpty()) {
            Optional<Evidence> piece = evidence.stream()
                    .filter(e -> Phrase.of(dating.words()).standsIn(e.quote()))
                    .findFirst();
            if (piece.isEmpty()) {
                findings.add(
                        entry.origin().at(at("words")),
                        "the words '" + dating.words() + "' stand in no quote of the evidence",
                        "quote the passage that has them, to the letter");
            }
            SourceDate source = SourceDate.of(piece.orElse(evidence.get(0)), briefing);
            TimeWords.in(dating.words()).forEach(word -> fits(word, source, findings));
        }
        if (dating.basis() == Basis.NOT_STATED && dating.date().isPresent()) {
            findings.add(
                    entry.origin().at(at("basis")),
                    "there is a date, and its basis is 'not-stated'",
                    "write 'stated' where the source's words give it, 'inferred' where you worked it out, or take it out");
        }
    }

    private void fits(TimeWord word, SourceDate source, Findings findings) {
        Optional<Edtf> date = dating.date();
        if (!word.isAnchoredBy(source.anchor())) {
            findings.add(
                    entry.origin().at(at("words")),
                    "'" + word.text() + "' means nothing without a source that is dated finely enough",
                    "give the source's date to the day, or take the date out here");
        } else if (date.isPresent() && !word.fits(date.get(), source.anchor())) {
            findings.add(
                    entry.origin().at(at("date")),
                    "'" + word.text() + "', in " + of(source) + ", is not " + DateWords.of(date.get()),
                    "write the date that the words mean");
        }
    }

    private static String of(SourceDate source) {
        return "a source of " + source.date().map(DateWords::of).orElse("no date");
    }

    /** Returns whether words, a quote or the lock give the date; words that point at a time are held to it by {@link #check}. */
    private boolean isCarried(Subject subject) {
        Edtf date = dating.date().orElseThrow();
        LockedYears years = new LockedYears(subject.evidence().lock().lock());
        return !dating.words().isEmpty()
                || isCarriedByQuotes(subject.briefing())
                || evidence.stream().anyMatch(piece -> years.carry(date, piece));
    }

    /** Reports a stated date that nothing carries; {@code otherwise} says whether something beside the words does. */
    void carried(Subject subject, Findings findings, Predicate<Edtf> otherwise) {
        dating.date()
                .filter(date -> dating.basis() == Basis.STATED)
                .filter(date -> !otherwise.test(date) && !isCarried(subject))
                .ifPresent(date -> findings.add(
                        entry.origin().at(at("date")),
                        "no quote of the evidence gives the date " + DateWords.of(date),
                        "quote the words that do, or write 'basis: inferred' and say how under 'inferred'"));
    }

    /** Returns whether a quote gives the date. */
    boolean isCarriedByQuotes(Briefing briefing) {
        return dating.date().isPresent()
                && evidence.stream()
                        .anyMatch(piece -> TimeWords.in(piece.quote()).stream()
                                .anyMatch(w -> w.carries(
                                        dating.date().get(),
                                        SourceDate.of(piece, briefing).anchor())));
    }

    String at(String key) {
        return at.isEmpty() ? key : at + "." + key;
    }
}
