package org.onrecord.check;

import java.util.List;
import java.util.Optional;

/** Every rule, in the order in which they are explained. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new KnownFields(),
            new UniqueIds(),
            new KnownReferences(),
            new AttributedClaims(),
            new EvidencedClaims(),
            new LockedQuotes(),
            new KeptQuotationBudget(),
            new GroundedFigures(),
            new KeptBounds(),
            new SoundDates(),
            new HonestCorroboration(),
            new ModestJudgements(),
            new OwnWords(),
            new OutsideKnowledge(),
            new RecomputedChecks(),
            new ConsistentRelations(),
            new NoOrphans(),
            new Coverage(),
            new OneSided(),
            new ReasonedSeverities());

    private Rules() {}

    /** Returns the rules. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns the cards of all rules. */
    public static List<RuleCard> cards() {
        return ALL.stream().map(Rule::card).toList();
    }

    /** Returns the card of the rule with the id. */
    public static Optional<RuleCard> card(String id) {
        return cards().stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
