package org.onrecord.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Entry;

/** Asks every rule of the whole and of each entry; neither the order of the rules nor the number of threads leaves a trace. */
public final class Audit {
    private final List<Rule> rules;
    private final Map<String, Weight> weights;
    private final AuditMemory memory;

    /** Makes an audit by all rules; {@code weights} says by rule id where a breach weighs other than on its card. */
    public Audit(Map<String, Weight> weights) {
        this(weights, AuditMemory.none());
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
        AuditMemory.Begun begun = memory.begin(subject, heeded);
        Stream<Callable<List<Diagnostic>>> wholes = rules.stream().map(rule -> () -> whole(rule, begun));
        Stream<Callable<List<Diagnostic>>> entries =
                subject.briefing().entries().stream().map(entry -> () -> entry(entry, begun));
        ForkJoinTask.invokeAll(
                        Stream.concat(wholes, entries).map(ForkJoinTask::adapt).toList())
                .forEach(found -> diagnostics.addAll(found.join()));
    }

    private List<Diagnostic> whole(Rule rule, AuditMemory.Begun begun) {
        return memory.whole(
                rule.card().id(),
                begun.bare(),
                (subject, found) -> rule.check(subject, findings(rule.card(), begun.weights(), found)));
    }

    /** All rules, one after another: what the first finds out of a text is still remembered for the others. */
    private List<Diagnostic> entry(Entry entry, AuditMemory.Begun begun) {
        return memory.entry(
                entry,
                begun.fronts(),
                (subject, found) -> rules.forEach(
                        rule -> rule.check(entry, subject, findings(rule.card(), begun.weights(), found))));
    }

    private static Findings findings(RuleCard card, Map<String, Weight> heeded, Diagnostics diagnostics) {
        Weight weight = heeded.get(card.id());
        Severity severity = weight == null ? card.severity() : weight.severity();
        return new Findings(card.id(), severity, diagnostics);
    }
}
