package org.onrecord.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

/** The numbers and dates that each entry brings with it, worked out once for each. */
final class Grounds {
    private final Briefing briefing;
    private final Map<String, Ground> byId = new ConcurrentHashMap<>();

    Grounds(Briefing briefing) {
        this.briefing = briefing;
    }

    List<Ground> of(List<Entry> entries) {
        return entries.stream()
                .map(e -> byId.computeIfAbsent(e.id(), id -> ground(e)))
                .toList();
    }

    private Ground ground(Entry entry) {
        Ground ground = new Ground();
        if (entry instanceof Claim claim) {
            claim(claim, ground);
        } else if (entry instanceof Event event) {
            quotes(event.evidence(), ground);
            dating(event.dating(), ground);
        } else if (entry instanceof Source source) {
            dating(source.dating(), ground);
            ground.text(source.title());
            source.paragraphs().count().ifPresent(n -> ground.number(new java.math.BigDecimal(n)));
        } else if (entry instanceof Term term) {
            quotes(term.usage(), ground);
        } else if (entry instanceof Check check) {
            check(check, ground);
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

    /** A check brings its result, the ends of it, and the numbers of its formula. */
    private void check(Check check, Ground ground) {
        ground.text(check.gives() + " " + check.unit());
        ground.text(check.gives());
        ground.text(check.formula());
        if (new Recomputation(briefing).of(check) instanceof Computation computation) {
            computation.low().ifPresent(ground::number);
            computation.high().ifPresent(ground::number);
        }
    }

    private static void quotes(List<Evidence> evidence, Ground ground) {
        evidence.forEach(e -> ground.text(e.quote()));
    }

    private static void dating(Dating dating, Ground ground) {
        dating.date().ifPresent(ground::date);
    }
}
