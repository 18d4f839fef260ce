package org.onrecord.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Severity;

/** Asks every rule of the whole; neither the order of the rules nor the number of threads leaves a trace. */
public final class Audit {
    private final List<Rule> rules;
    private final Map<String, Weight> weights;

    /** Makes an audit by all rules; {@code weights} says by rule id where a breach weighs other than on its card. */
    public Audit(Map<String, Weight> weights) {
        this(Rules.all(), weights);
    }

    Audit(List<Rule> rules, Map<String, Weight> weights) {
        this.rules = List.copyOf(rules);
        this.weights = new TreeMap<>(weights);
    }

    /** Adds what the rules find; a weight that may not be given is found as well, and not heeded. */
    public void run(Subject subject, Diagnostics diagnostics) {
        Map<String, Weight> heeded = new ReasonedSeverities().heeded(weights, diagnostics);
        // A task for each rule: a parallel stream hands out runs of rules, and the slow ones stand side by side.
        ForkJoinTask.invokeAll(rules.stream()
                .map(rule -> ForkJoinTask.adapt(() -> rule.check(subject, findings(rule.card(), heeded, diagnostics))))
                .toList());
    }

    private static Findings findings(RuleCard card, Map<String, Weight> heeded, Diagnostics diagnostics) {
        Weight weight = heeded.get(card.id());
        Severity severity = weight == null ? card.severity() : weight.severity();
        return new Findings(card.id(), severity, diagnostics);
    }
}
