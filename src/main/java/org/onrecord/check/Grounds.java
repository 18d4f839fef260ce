package org.onrecord.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onrecord.check.figures.Ground;
import org.onrecord.check.formula.Computation;
import org.onrecord.check.formula.Recomputation;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Evidence;
import org.onrecord.model.Source;
import org.onrecord.model.Term;

/** The numbers and dates that each entry brings with it, worked out once for each; safe for several threads. */
final class Grounds {
    /** What the checks of a briefing give, computed anew. */
    static final Derived<Ends> ENDS = new Derived<>(subject -> Ends.of(subject.briefing()));

    /**
     * The ends of what checks give.
     *
     * @param byCheck by the id of the check; none where it cannot be computed
     */
    record Ends(Map<String, List<BigDecimal>> byCheck) {
        Ends {
            byCheck = Map.copyOf(byCheck);
        }

        static Ends of(Briefing briefing) {
            Recomputation recomputation = new Recomputation(briefing);
            Map<String, List<BigDecimal>> ends = new HashMap<>();
            for (Check check : briefing.checks()) {
                if (recomputation.of(check) instanceof Computation computation) {
                    ends.put(
                            check.id(),
                            Stream.of(computation.low(), computation.high())
                                    .flatMap(Optional::stream)
                                    .toList());
                }
            }
            return new Ends(ends);
        }

        List<BigDecimal> of(Check check) {
            return byCheck.getOrDefault(check.id(), List.of());
        }
    }

    private record Made(Entry entry, List<BigDecimal> ends, Ground ground) {
        boolean isOf(Entry other, List<BigDecimal> others) {
            return entry.equals(other) && ends.equals(others);
        }
    }

    private final Map<String, Made> byId = new ConcurrentHashMap<>();

    /** Returns what an entry brings, a check the ends of what it gives. */
    Ground of(Entry entry, List<BigDecimal> ends) {
        Made made = byId.get(entry.id());
        if (made == null || !made.isOf(entry, ends)) {
            made = new Made(entry, ends, ground(entry, ends));
            byId.put(entry.id(), made);
        }
        return made.ground();
    }

    /** Forgets the entries under other ids. */
    void retain(Set<String> ids) {
        byId.keySet().retainAll(ids);
    }

    private static Ground ground(Entry entry, List<BigDecimal> ends) {
        Ground ground = new Ground();
        if (entry instanceof Claim claim) {
            claim(claim, ground);
        } else if (entry instanceof Event event) {
            quotes(event.evidence(), ground);
            dating(event.dating(), ground);
        } else if (entry instanceof Source source) {
            dating(source.dating(), ground);
            ground.text(source.title());
            source.paragraphs().count().ifPresent(n -> ground.number(new BigDecimal(n)));
        } else if (entry instanceof Term term) {
            quotes(term.usage(), ground);
        } else if (entry instanceof Check check) {
            check(check, ground);
            ends.forEach(ground::number);
        }
        return ground;
    }

    private static void claim(Claim claim, Ground ground) {
        quotes(claim.evidence(), ground);
        dating(claim.said(), ground);
        dating(claim.fact(), ground);
        claim.chain().forEach(l -> l.date().ifPresent(ground::date));
        claim.figures().forEach(ground::figure);
    }

    /** A check brings its result and the numbers of its formula. */
    private static void check(Check check, Ground ground) {
        ground.text(check.gives() + " " + check.unit());
        ground.text(check.gives());
        ground.text(check.formula());
    }

    private static void quotes(List<Evidence> evidence, Ground ground) {
        evidence.forEach(e -> ground.text(e.quote()));
    }

    private static void dating(Dating dating, Ground ground) {
        dating.date().ifPresent(ground::date);
    }
}
