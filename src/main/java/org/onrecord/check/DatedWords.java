package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)\\b(?:(?:that(?: same)?|the same|the (?:following|previous|day before|day after|next))"
                    + "(?: (?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter))?|"
                    + "(?:day|night|week|month|year)s? (?:later|earlier|before|after(?:wards)?))\\b");

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
            SourceDate source = SourceDate.of(dating, piece.orElse(evidence.get(0)), briefing);
            Matcher back = POINTS_BACK.matcher(dating.words());
            if (dating.anchor().isEmpty() && dating.date().isPresent() && back.find()) {
                adrift(back.group(), findings);
            } else {
                TimeWords.in(dating.words()).forEach(word -> fits(word, source, findings));
            }
        }
        if (dating.isLeftOut() && !at.isEmpty()) {
            findings.add(
                    entry.origin().key("title"),
                    "nothing says when it was said: '" + at + "' is missing",
                    "add 'said: {date: …, basis: stated}', or 'said: {basis: not-stated}' where the source does not give it");
        }
        if (dating.basis() == Basis.NOT_STATED && dating.date().isPresent()) {
            findings.add(
                    entry.origin().at(at("basis")),
                    "there is a date, and its basis is 'not-stated'",
                    "write 'stated' where the source's words give it, 'inferred' where you worked it out, or take it out");
        }
    }

    private void adrift(String words, Findings findings) {
        findings.add(
                entry.origin().at(at("words")),
                "'" + words + "' counts from a date that the text has given before, and nothing says which",
                "add 'anchor: …' with that date, or the id of the event that has it");
    }

    private void fits(TimeWord word, SourceDate source, Findings findings) {
        Optional<Edtf> date = dating.date();
        if (!word.isAnchoredBy(source.anchor())) {
            findings.add(
                    entry.origin().at(at("words")),
                    "'" + word.text() + "' means nothing without "
                            + (dating.anchor().isEmpty() ? "a source" : "an anchor") + " that is dated finely enough",
                    (dating.anchor().isEmpty()
                                    ? "give the source's date to the day"
                                    : "give the anchor's date to the day")
                            + ", or take the date out here");
        } else if (date.isPresent() && !word.fits(date.get(), source.anchor())) {
            findings.add(
                    entry.origin().at(at("date")),
                    "'" + word.text() + "', " + of(source) + ", is not " + DateWords.of(date.get()),
                    "write the date that the words mean, or 'anchor: …' where they count from another date than the source's");
        }
    }

    private String of(SourceDate source) {
        return (dating.anchor().isEmpty() ? "in a source of " : "counted from ")
                + source.date().map(DateWords::of).orElse("no date");
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
                                        SourceDate.of(dating, piece, briefing).anchor())));
    }

    String at(String key) {
        return at.isEmpty() ? key : at + "." + key;
    }
}
