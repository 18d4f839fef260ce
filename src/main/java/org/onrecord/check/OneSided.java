package org.onrecord.check;

import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;
import org.onrecord.model.RelationType;

/** Somebody disagrees, or something is asked. */
final class OneSided implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "one-sided",
            Severity.WARNING,
            "at least one claim is in tension with another, or at least one question is raised",
            "Where every voice agrees, the reader must be told that no other was heard.",
            """
            content/claims/      # twelve claims, all in agreement, and no question
            """,
            """
            content/questions/q1-who-pays.md
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Briefing briefing = subject.briefing();
        boolean open =
                !briefing.questions().isEmpty() || briefing.claims().stream().anyMatch(OneSided::isInTension);
        if (subject.isWhole() && !open && !briefing.claims().isEmpty()) {
            briefing.brief()
                    .ifPresent(
                            brief -> findings.add(
                                    brief.origin().at("title"),
                                    "no claim is in tension with another, and no question is raised",
                                    "add what the sources leave open as a question, and let the front page say that all voices agree"));
        }
    }

    private static boolean isInTension(Claim claim) {
        Corroboration standing = claim.standing().corroboration();
        return standing == Corroboration.IN_TENSION
                || standing == Corroboration.DISPUTED
                || claim.relations().stream().anyMatch(r -> r.type() == RelationType.IN_TENSION_WITH);
    }
}
