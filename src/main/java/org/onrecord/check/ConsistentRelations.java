package org.onrecord.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Modality;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

/** Relations between claims do not contradict each other. */
final class ConsistentRelations implements Rule {
    private static final Set<RelationType> MENDING =
            Set.of(RelationType.SUPERSEDES, RelationType.RETRACTS, RelationType.QUALIFIES);

    private static final RuleCard CARD = new RuleCard(
            "consistent-relations",
            Severity.ERROR,
            "no claim is related to itself, none twice in the same way to another or both in agreement and in tension, no "
                    + "chain of supersedes, retracts, derives-from and depends-on leads back to where it began, a correction says "
                    + "what it corrects, and nobody but its speaker takes a claim back, by a correction",
            "A claim that rests on itself, however long the way round, rests on nothing.",
            """
            # in c4
            relations: [{type: depends-on, to: c5, reason: It needs the licence.}]
            # in c5
            relations: [{type: derives-from, to: c4, reason: It follows from the plan.}]
            """,
            """
            # in c4
            relations: [{type: depends-on, to: c5, reason: It needs the licence.}]
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Briefing briefing = subject.briefing();
        for (List<String> circle : new Circles(briefing.claims()).find()) {
            briefing.find(Claim.class, circle.get(0)).ifPresent(first -> circle(first, circle, findings));
        }
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            relations(claim, subject.briefing(), findings);
        }
    }

    private static void relations(Claim claim, Briefing briefing, Findings findings) {
        if (claim.modality() == Modality.CORRECTION
                && claim.relations().stream().noneMatch(r -> MENDING.contains(r.type()) && isOwn(claim, r, briefing))) {
            findings.add(
                    claim.origin().key("modality"),
                    "the claim is a correction, and nothing says of what",
                    "add a relation 'supersedes', 'retracts' or 'qualifies' to the claim of the same speaker that it corrects");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < claim.relations().size(); i++) {
            Relation relation = claim.relations().get(i);
            String at = "relations[" + i + "].to";
            if (relation.to().equals(claim.id())) {
                findings.add(claim.origin().at(at), "the claim is related to itself", "name another claim");
            } else if (!seen.add(relation.type() + " " + relation.to())) {
                findings.add(
                        claim.origin().at(at),
                        "the relation '" + relation.type().word() + "' to " + relation.to() + " stands here twice",
                        "keep one of the two");
            } else if (relation.type() == RelationType.IN_TENSION_WITH && agrees(claim, relation.to(), briefing)) {
                findings.add(
                        claim.origin().at(at),
                        "the claim is in tension with " + relation.to() + " and makes the same point",
                        "decide on one of the two relations");
            } else if (relation.type() == RelationType.RETRACTS) {
                retraction(claim, relation, i, briefing, findings);
            }
        }
    }

    private static void retraction(Claim claim, Relation relation, int at, Briefing briefing, Findings findings) {
        if (!isOwn(claim, relation, briefing)) {
            findings.add(
                    claim.origin().at("relations[" + at + "].to"),
                    "the claim takes back " + relation.to() + ", which another made",
                    "only who said a thing can take it back: write 'in-tension-with' or 'supersedes'");
        } else if (claim.modality() != Modality.CORRECTION) {
            findings.add(
                    claim.origin().key("modality"),
                    "the claim takes back " + relation.to() + ", and its kind is '"
                            + claim.modality().word() + "'",
                    "write 'modality: correction'");
        }
    }

    /** Whether the other claim is of the same speaker; one that is not there is another rule's concern. */
    private static boolean isOwn(Claim claim, Relation relation, Briefing briefing) {
        return briefing.find(Claim.class, relation.to())
                .filter(c -> Collections.disjoint(c.speakers(), claim.speakers()))
                .isEmpty();
    }

    private static boolean agrees(Claim claim, String other, Briefing briefing) {
        boolean here = claim.relations().stream()
                .anyMatch(r -> r.to().equals(other) && r.type() == RelationType.SAME_POINT_AS);
        return here
                || briefing.relationsTo(claim.id()).stream()
                        .anyMatch(
                                r -> r.from().id().equals(other) && r.relation().type() == RelationType.SAME_POINT_AS);
    }

    private static void circle(Claim first, List<String> circle, Findings findings) {
        int at = 0;
        for (int i = 0; i < first.relations().size(); i++) {
            at = first.relations().get(i).to().equals(circle.get(1)) ? i : at;
        }
        findings.add(
                first.origin().at("relations[" + at + "].to"),
                "the relations run in a circle: " + String.join(", ", circle),
                "take out the relation that does not hold");
    }
}
