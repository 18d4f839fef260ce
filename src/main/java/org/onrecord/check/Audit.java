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
    private static final Optional<Asked> NOTHING = Optional.empty();

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
        List<Asked> asked = loud(changed, heeded);
        look(subject.briefing().entries(), asked);
        for (Asked a : asked) {
            if (a.found().isEmpty()) {
                memory.quiet(a.rule(), a.texts());
            }
            diagnostics.addAll(a.found().sorted());
        }
    }

    /** Asks the rules that are not quiet of the whole without texts. */
    private List<Asked> loud(List<Entry> changed, Map<String, Weight> heeded) {
        // A task for each rule: a parallel stream hands out runs of rules, and the slow ones stand side by side.
        return ForkJoinTask.invokeAll(rules.stream()
                        .map(rule -> ForkJoinTask.adapt(
                                () -> isQuiet(rule, changed) ? NOTHING : Optional.of(ask(rule, heeded))))
                        .toList())
                .stream()
                .flatMap(task -> task.join().stream())
                .toList();
    }

    /** Shows one text after another to all rules: what the first finds out of it is still remembered for the others. */
    private static void look(List<Entry> entries, List<Asked> asked) {
        if (!asked.isEmpty()) {
            ForkJoinTask.invokeAll(entries.stream()
                    .map(entry -> ForkJoinTask.adapt(() -> asked.forEach(a -> a.look(entry))))
                    .toList());
        }
    }

    private boolean isQuiet(Rule rule, List<Entry> changed) {
        Diagnostics found = new Diagnostics();
        Findings findings = findings(rule.card(), Map.of(), found);
        Optional<TextCheck> texts = memory.quiet(rule);
        texts.ifPresent(t -> changed.forEach(entry -> t.check(entry, findings)));
        boolean isQuiet = texts.isPresent() && found.isEmpty();
        if (!isQuiet) {
            // Until the whole was asked: where the audit fails on its way, the next one must not take the rule for
            // quiet.
            memory.loud(rule);
        }
        return isQuiet;
    }

    private Asked ask(Rule rule, Map<String, Weight> heeded) {
        Diagnostics found = new Diagnostics();
        Findings findings = findings(rule.card(), heeded, found);
        Asked asked = new Asked(rule, rule.texts(memory.bare()), findings, found);
        rule.check(memory.bare(), findings);
        return asked;
    }

    private static Findings findings(RuleCard card, Map<String, Weight> heeded, Diagnostics diagnostics) {
        Weight weight = heeded.get(card.id());
        Severity severity = weight == null ? card.severity() : weight.severity();
        return new Findings(card.id(), severity, diagnostics);
    }

    /**
     * A rule that is asked.
     *
     * @param rule that is asked
     * @param texts what it looks at texts with
     * @param findings takes what it finds
     * @param found what it has found
     */
    private record Asked(Rule rule, TextCheck texts, Findings findings, Diagnostics found) {
        void look(Entry entry) {
            texts.check(entry, findings);
        }
    }
}
