package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Briefing;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Claim;
import org.onrecord.model.DateWords;
import org.onrecord.model.Edtf;
import org.onrecord.model.Event;
import org.onrecord.model.EventState;
import org.onrecord.model.Evidence;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;
import org.onrecord.model.Supports;

/** Looks at the dates of one claim. */
final class ClaimDates {
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(will|shall|scheduled|due to|set to|going to|expect(s|ed)? to|plan(s|ned|ning)? to|aims? to|"
                    + "intends? to|is to|are to|would|should)\\b");

    private final Claim claim;
    private final Subject subject;
    private final Briefing briefing;
    private final Findings findings;

    ClaimDates(Claim claim, Subject subject, Findings findings) {
        this.claim = claim;
        this.subject = subject;
        this.briefing = subject.briefing();
        this.findings = findings;
    }

    void check() {
        DatedWords said = new DatedWords(claim, "said", claim.said(), claim.evidence());
        DatedWords fact = new DatedWords(claim, "fact", claim.fact(), claim.evidence());
        said.check(briefing, findings);
        fact.check(briefing, findings);
        said.carried(subject, findings, date -> isGiven(date, true));
        fact.carried(subject, findings, date -> isGiven(date, false));
        new InferredDate(said, claim.inferred()).check(briefing, findings);
        new InferredDate(fact, claim.inferred()).check(briefing, findings);
        labelled();
        notAfterTheSource();
        claim.fact().date().ifPresent(d -> future(d, "fact.date"));
        for (int i = 0; i < claim.figures().size(); i++) {
            Optional<Edtf> period = claim.figures().get(i).period();
            String at = "figures[" + i + "].period";
            period.ifPresent(d -> future(d, at));
        }
        new QuotedWeekdays(claim, dates(), findings).check();
    }

    /** An event that the claim is about may give a date, and so may the source: what was said is said when it appeared. */
    private boolean isGiven(Edtf date, boolean isSaid) {
        return events().anyMatch(e -> e.dating().is(date))
                || claim.evidence().stream()
                        .map(e -> SourceDate.of(e, briefing))
                        .anyMatch(source ->
                                isSaid ? source.meets(date) : source.date().equals(Optional.of(date)));
    }

    private Stream<Event> events() {
        return claim.about().stream().flatMap(id -> briefing.find(Event.class, id).stream());
    }

    private void labelled() {
        if (claim.reading() == Reading.AMBIGUOUS && claim.inferred().isEmpty()) {
            findings.add(
                    claim.origin().at("reading"),
                    "the reading is ambiguous, and nothing says how",
                    "add 'inferred: [{what: the reading we chose, why: on which words it rests}]'");
        }
    }

    private void notAfterTheSource() {
        for (Evidence piece : claim.evidence()) {
            SourceDate source = SourceDate.of(piece, briefing);
            claim.said().date().filter(source::isBefore).ifPresent(d -> late(d, source, "said.date"));
            for (int i = 0; i < claim.chain().size(); i++) {
                ChainLink link = claim.chain().get(i);
                String at = "chain[" + i + "].date";
                link.date().filter(source::isBefore).ifPresent(d -> late(d, source, at));
            }
        }
    }

    private void late(Edtf date, SourceDate source, String at) {
        findings.add(
                claim.origin().at(at),
                "said on " + DateWords.of(date) + ", after its source of "
                        + source.date().map(DateWords::of).orElse(""),
                "a source cannot report what was said later: mend this date or the source's");
    }

    private void future(Edtf date, String at) {
        if (claim.modality().mayBeInTheFuture()) {
            return;
        }
        claim.evidence().stream()
                .map(e -> SourceDate.of(e, briefing))
                .filter(s -> s.isPassedBy(date) || (s.meets(date) && date.day().isEmpty() && looksAhead()))
                .findFirst()
                .ifPresent(s -> findings.add(
                        claim.origin().at(at),
                        DateWords.of(date) + " lies ahead of the source of "
                                + s.date().map(DateWords::of).orElse("") + ", and the modality is '"
                                + claim.modality().word() + "'",
                        "what lies ahead is a plan, pledge, directive, recommendation or forecast"));
    }

    /** A year that holds the source's day may lie behind or ahead: our words, the source's or the event tell. */
    private boolean looksAhead() {
        return AHEAD.matcher(claim.proposition()).find()
                || events().anyMatch(e -> e.state() == EventState.SCHEDULED
                        && claim.fact().date().filter(e.dating()::is).isPresent())
                || claim.evidence().stream()
                        .filter(e -> e.supports().contains(Supports.CONTENT)
                                || e.supports().contains(Supports.DATE))
                        .anyMatch(e -> AHEAD.matcher(e.quote()).find());
    }

    private List<Edtf> dates() {
        return Stream.of(
                        Stream.of(claim.said(), claim.fact()).flatMap(d -> d.date().stream()),
                        claim.chain().stream().flatMap(l -> l.date().stream()),
                        claim.figures().stream().map(Figure::period).flatMap(Optional::stream),
                        events().flatMap(e -> e.dating().date().stream()))
                .flatMap(s -> s)
                .toList();
    }
}
