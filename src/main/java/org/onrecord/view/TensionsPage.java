package org.onrecord.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.Finding;
import org.onrecord.model.Question;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

/**
 * Where it does not fit.
 *
 * @param pairs of claims that do not fit each other
 * @param qualified pairs of which one limits the other
 * @param checks whose numbers or dates do not fit, or cannot be compared
 * @param verdict what it comes to, one sentence
 */
public record TensionsPage(List<Tension> pairs, List<Tension> qualified, List<CheckLine> checks, String verdict) {

    /**
     * Two claims.
     *
     * @param anchor its id on the page
     * @param one that has the relation
     * @param words such as {@code is in tension with}
     * @param other to which it leads
     * @param reason one sentence
     * @param settle what would settle it, by the questions that both raise
     */
    public record Tension(
            String anchor, ClaimCard one, String words, ClaimCard other, String reason, List<Settling> settle) {}

    /**
     * What would settle a tension.
     *
     * @param question leading to its page
     * @param answer that would do
     */
    public record Settling(PageLink question, String answer) {}

    static TensionsPage of(Vantage from) {
        List<Tension> pairs = pairs(from, RelationType.IN_TENSION_WITH);
        return new TensionsPage(pairs, pairs(from, RelationType.QUALIFIES), checks(from), verdict(pairs.size()));
    }

    private static String verdict(int pairs) {
        return pairs == 0
                ? "No two claims are recorded as being in tension: all voices agree, or speak of different things."
                : English.count(pairs, "pair") + " of claims " + (pairs == 1 ? "does" : "do") + " not fit together.";
    }

    private static List<CheckLine> checks(Vantage from) {
        return from.briefing().checks().stream()
                .filter(c -> c.finding() == Finding.INCONSISTENT || c.finding() == Finding.NOT_COMPARABLE)
                .map(c -> CheckLine.of(from, c))
                .toList();
    }

    private static List<Tension> pairs(Vantage from, RelationType type) {
        return from.briefing().claims().stream()
                .flatMap(c ->
                        c.relations().stream().filter(r -> r.type() == type).flatMap(r -> tension(from, c, r)))
                .toList();
    }

    private static Stream<Tension> tension(Vantage from, Claim one, Relation relation) {
        Optional<Claim> other = from.briefing().find(Claim.class, relation.to());
        return other.stream()
                .map(o -> new Tension(
                        one.id() + "-" + o.id(),
                        from.card(one),
                        Wording.relation(relation.type()),
                        from.card(o),
                        relation.reason(),
                        relation.type() == RelationType.IN_TENSION_WITH ? settling(from, one, o) : List.of()));
    }

    private static List<Settling> settling(Vantage from, Claim one, Claim other) {
        return from.briefing().naming(one.id(), Question.class).stream()
                .filter(q -> q.raisedBy().contains(other.id()))
                .map(q -> new Settling(from.to(q), q.wouldAnswer()))
                .toList();
    }
}
