package org.onrecord.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Entry;

/** Asks every rule of the whole; neither the order of the rules nor the number of threads leaves a trace. */
public final class Audit {
    private final List<Rule> rules;
    private final Map<String, Weight> weights;
    private final AuditMemory memory;

    /** Makes an audit by all rules; {@code weights} says by rule id where a breach weighs other than on its card. */
    public Audit(Map<String, Weight> weights) {
        this(weights, new AuditMemory());
    }

    /** Makes an audit that does not ask again what the last one left in memory. */
    public Audit(Map<String, Weight> weights, AuditMemory memory) {
        this(Rules.all(), weights, memory);
    }

    Audit(List<Rule> rules, Map<String, Weight> weights, AuditMemory memory) {
        this.rules = List.copyOf(rules);
        this.weights = new TreeMap<>(weights);
        this.memory = memory;
    }

    /** Adds what the rules find; a weight that may not be given is found as well, and not heeded. */
    public void run(Subject subject, Diagnostics diagnostics) {
        Map<String, Weight> heeded = new ReasonedSeverities().heeded(weights, diagnostics);
        List<Entry> changed = memory.begin(subject);
        // A task for each rule: a parallel stream hands out runs of rules, and the slow ones stand side by side.
        ForkJoinTask.invokeAll(rules.stream()
                .map(rule -> ForkJoinTask.adapt(() -> {
                    if (!isQuiet(rule, changed)) {
                        ask(rule, subject.briefing().entries(), heeded, diagnostics);
                    }
                }))
                .toList());
    }

    private boolean isQuiet(Rule rule, List<Entry> changed) {
        Diagnostics found = new Diagnostics();
        Findings findings = findings(rule.card(), Map.of(), found);
        Optional<TextCheck> texts = memory.quiet(rule);
        texts.ifPresent(t -> changed.forEach(entry -> t.check(entry, findings)));
        return texts.isPresent() && found.isEmpty();
    }

    private void ask(Rule rule, List<Entry> entries, Map<String, Weight> heeded, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Findings findings = findings(rule.card(), heeded, found);
        TextCheck texts = rule.texts(memory.bare());
        rule.check(memory.bare(), findings);
        entries.forEach(entry -> texts.check(entry, findings));
        if (found.isEmpty()) {
            memory.quiet(rule, texts);
        } else {
            memory.loud(rule);
        }
        diagnostics.addAll(found.sorted());
    }

    private static Findings findings(RuleCard card, Map<String, Weight> heeded, Diagnostics diagnostics) {
        Weight weight = heeded.get(card.id());
        Severity severity = weight == null ? card.severity() : weight.severity();
        return new Findings(card.id(), severity, diagnostics);
    }
}
