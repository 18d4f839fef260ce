package org.onrecord.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Brief;
import org.onrecord.model.Briefing;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Confidence;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Entry;
import org.onrecord.model.Evidence;
import org.onrecord.model.Judgement;
import org.onrecord.model.Reading;

/** No judgement of ours is surer than the best of what it rests on. */
final class ModestJudgements implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "modest-judgements",
            Severity.ERROR,
            "a key judgement is no more confident than the best of the claims that it cites, of low confidence where they rest "
                    + "on one source, and cites nothing that was retracted or superseded",
            "A judgement adds nothing to its evidence. What one voice says remains what one voice says.",
            """
            - {text: The bridge will open late., claims: [c3], confidence: high, basis: One paper reports it.}
            """,
            """
            - {text: The bridge will open late., claims: [c3], confidence: low, basis: One paper reports it.}
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Brief brief && subject.isFront(brief)) {
            List<Judgement> judgements = brief.judgements();
            for (int i = 0; i < judgements.size(); i++) {
                check(brief, judgements.get(i), "key-judgements[" + i + "].", subject.briefing(), findings);
            }
            if (judgements.size() < 3 || judgements.size() > 7) {
                findings.add(
                        brief.origin().key("key-judgements"),
                        "there are " + judgements.size() + " key judgements",
                        "write 3 to 7 of them");
            }
        }
    }

    private static void check(Brief brief, Judgement judgement, String at, Briefing briefing, Findings findings) {
        List<Claim> claims = judgement.claims().stream()
                .flatMap(id -> briefing.find(Claim.class, id).stream())
                .toList();
        claims.forEach(claim -> standing(brief, claim, at, findings));
        Confidence most = most(claims);
        if (!claims.isEmpty() && judgement.confidence().compareTo(most) > 0) {
            findings.add(
                    brief.origin().at(at + "confidence"),
                    "the confidence is " + judgement.confidence().word() + ", and what the judgement rests on bears "
                            + most.word() + " at most" + (sources(claims) == 1 ? ": it has one source" : ""),
                    "write 'confidence: " + most.word() + "', or cite claims that bear more");
        }
    }

    private static void standing(Brief brief, Claim claim, String at, Findings findings) {
        Corroboration standing = claim.standing().corroboration();
        if (standing == Corroboration.RETRACTED || standing == Corroboration.SUPERSEDED) {
            findings.add(
                    brief.origin().at(at + "claims"),
                    "the judgement rests on " + claim.id() + ", which is " + standing.word(),
                    "cite what took its place, or drop the judgement");
        }
    }

    private static long sources(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> c.evidence().stream())
                .map(Evidence::source)
                .distinct()
                .count();
    }

    private static Confidence most(List<Claim> claims) {
        Set<Confidence> each = claims.stream().map(ModestJudgements::most).collect(Collectors.toSet());
        return sources(claims) < 2
                ? Confidence.LOW
                : each.stream().max(Comparator.naturalOrder()).orElse(Confidence.LOW);
    }

    /** Corroborated bears high where speaker and reading are sure; computed bears moderate; all else low. */
    private static Confidence most(Claim claim) {
        boolean sure = claim.certainty() == Certainty.CERTAIN && claim.reading() != Reading.AMBIGUOUS;
        return switch (claim.standing().corroboration()) {
            case CORROBORATED -> sure ? Confidence.HIGH : Confidence.MODERATE;
            case COMPUTED -> Confidence.MODERATE;
            case SINGLE_SOURCE, DEPENDENT_ONLY, IN_TENSION, DISPUTED, NOT_CHECKABLE, SUPERSEDED, RETRACTED ->
                Confidence.LOW;
        };
    }
}
