package org.onrecord.check;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Entry;
import org.onrecord.model.RelationType;
import org.onrecord.model.Source;

/** What is called corroborated, disputed or computed is so. */
final class HonestCorroboration implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "honest-corroboration",
            Severity.ERROR,
            "corroborated means two sources of different origin and no opinion, forecast, recommendation or directive, nor "
                    + "unnamed voices alone, nor what came through one mouth, be it by two claims or by two sources of one; every other word for how a claim stands is borne out by sources, relations or checks",
            "Two papers that print one agency's report are one source. A forecast that many repeat is no truer for it.",
            """
            modality: forecast
            corroboration: corroborated
            corroboration-basis: Both papers expect it.
            """,
            """
            modality: forecast
            corroboration: not-checkable
            corroboration-basis: A forecast cannot be checked before its time.
            """);

    private static final Derived<Set<String>> COMPUTED_WITH =
            new Derived<>(subject -> Support.computedWith(subject.briefing()));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            Support support = new Support(claim, subject.briefing(), subject.of(COMPUTED_WITH));
            replaced(support)
                    .or(() -> fault(support))
                    .ifPresent(fault -> findings.add(
                            claim.origin().at(claim.standing().filledIn() ? "evidence" : "corroboration"),
                            fault.message(),
                            fault.hint()));
        }
    }

    /** What was taken back or replaced says so, whatever else is true of it. */
    private static Optional<Fault> replaced(Support support) {
        Corroboration standing = support.claim().standing().corroboration();
        if (standing == Corroboration.RETRACTED || standing == Corroboration.SUPERSEDED) {
            return Optional.empty();
        }
        return support.briefing().relationsTo(support.claim().id()).stream()
                .filter(r -> r.relation().type() == RelationType.RETRACTS
                        || r.relation().type() == RelationType.SUPERSEDES)
                .findFirst()
                .map(r -> new Fault(
                        r.from().id() + " " + r.relation().type().word() + " the claim, which is " + standing.word(),
                        "write 'corroboration: "
                                + (r.relation().type() == RelationType.RETRACTS ? "retracted" : "superseded")
                                + "', with its basis"));
    }

    private record Fault(String message, String hint) {}

    private static Optional<Fault> fault(Support support) {
        Claim claim = support.claim();
        Briefing briefing = support.briefing();
        Collection<Source> sources = support.sources();
        long origins = sources.stream().map(Support::origin).distinct().count();
        return switch (claim.standing().corroboration()) {
            case CORROBORATED -> corroborated(support, origins);
            case SINGLE_SOURCE ->
                when(
                        support.ownCount() > 1,
                        "the claim is single-source, and its evidence comes from several",
                        "write 'corroborated' or 'dependent-only', with its basis");
            case DEPENDENT_ONLY ->
                when(
                        sources.size() < 2 || (origins > 1 && !support.isOneVoice()),
                        "the claim is dependent-only, and its sources are not two of one origin",
                        "write 'single-source' or 'corroborated', or give the sources the same 'origin'");
            case IN_TENSION, DISPUTED ->
                when(
                        !support.isRelated(RelationType.IN_TENSION_WITH),
                        "the claim is " + claim.standing().corroboration().word()
                                + ", and no claim is in tension with it",
                        "add a relation 'in-tension-with' to the claim that it stands against");
            case COMPUTED ->
                when(
                        !support.isComputedWith(),
                        "the claim is computed, and no check computes with its figures",
                        "add a check whose formula names one of its figures");
            case SUPERSEDED ->
                when(
                        briefing.relationsTo(claim.id()).stream()
                                .noneMatch(r -> r.relation().type() == RelationType.SUPERSEDES),
                        "the claim is superseded, and no claim supersedes it",
                        "add a relation 'supersedes' to the claim that took its place");
            case RETRACTED ->
                when(
                        briefing.relationsTo(claim.id()).stream()
                                .noneMatch(r -> r.relation().type() == RelationType.RETRACTS),
                        "the claim is retracted, and no claim takes it back",
                        "add a relation 'retracts' to the claim by which it was taken back");
            case NOT_CHECKABLE -> Optional.empty();
        };
    }

    private static Optional<Fault> corroborated(Support support, long origins) {
        Claim claim = support.claim();
        Briefing briefing = support.briefing();
        boolean unnamed = claim.speakers().stream()
                .allMatch(s -> briefing.find(Actor.class, s)
                        .filter(a -> a.kind() == ActorKind.UNNAMED)
                        .isPresent());
        return when(
                        !claim.modality().canBeCorroborated(),
                        "a claim of the kind '" + claim.modality().word() + "' cannot be corroborated",
                        "write 'single-source' or 'not-checkable': only that it was said could be confirmed")
                .or(() -> when(
                        origins < 2,
                        "the claim is corroborated, and its sources have one origin",
                        "write 'single-source' or 'dependent-only', or add evidence from an independent source"))
                .or(() -> when(
                        support.isOneVoice(),
                        "the claim is corroborated, and all its sources pass on the same voice",
                        "write 'dependent-only': what a voice says twice is said by one voice"))
                .or(() -> when(
                        unnamed,
                        "the claim is corroborated, and only unnamed voices make it",
                        "unnamed voices do not corroborate each other: write 'single-source' or 'not-checkable'"));
    }

    private static Optional<Fault> when(boolean wrong, String message, String hint) {
        return wrong ? Optional.of(new Fault(message, hint)) : Optional.empty();
    }
}
