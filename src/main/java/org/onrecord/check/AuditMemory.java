package org.onrecord.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Entry;

/**
 * What an audit keeps in memory for the next: what was found in the whole by each rule and in each entry by all rules, with what was
 * looked at to find it. As long as the same would be seen, the same is found.
 */
public final class AuditMemory {
    /**
     * What was found.
     *
     * @param in the entry, or the id of the rule that was asked of the whole
     * @param look what else was looked at
     * @param diagnostics what was found
     */
    private record Found(Object in, Look look, List<Diagnostic> diagnostics) {
        boolean holds(Object other, Subject subject) {
            return in.equals(other) && look.holds(subject);
        }
    }

    private final Map<String, Found> byRule = new ConcurrentHashMap<>();
    private final Map<String, Found> byEntry = new ConcurrentHashMap<>();
    private final boolean keeps;
    private Optional<Begun> last = Optional.empty();

    /** Makes an empty memory. */
    public AuditMemory() {
        this(true);
    }

    private AuditMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** Returns a memory that keeps nothing: what is looked at need not be noted where no audit comes after. */
    public static AuditMemory none() {
        return new AuditMemory(false);
    }

    /**
     * An audit.
     *
     * @param weights that rules have otherwise than on their cards
     * @param bare the subject without texts, which rules see of the whole
     * @param fronts the subject without texts and places, which rules see beside an entry
     */
    record Begun(Map<String, Weight> weights, Subject bare, Subject fronts) {
        private boolean isLike(Begun other) {
            return weights.equals(other.weights) && bare.isSameButForTheBriefing(other.bare);
        }

        private Begun after(Begun before) {
            return new Begun(weights, bare.after(before.bare), fronts.after(before.fronts));
        }
    }

    /** Begins an audit; what was found by other weights, or with another lock, other texts of sources or other files, is forgotten. */
    synchronized Begun begin(Subject subject, Map<String, Weight> weights) {
        Begun now = new Begun(Map.copyOf(weights), subject.withoutTexts(), subject.fronts());
        Optional<Begun> before = last.filter(now::isLike);
        if (before.isEmpty()) {
            byRule.clear();
            byEntry.clear();
        }
        byEntry.keySet()
                .retainAll(subject.briefing().entries().stream().map(Entry::id).collect(Collectors.toSet()));
        Begun begun = before.map(now::after).orElse(now);
        last = Optional.of(begun);
        return begun;
    }

    /** Returns what a rule finds in the whole. */
    List<Diagnostic> whole(String rule, Subject bare, BiConsumer<Subject, Diagnostics> asked) {
        return found(byRule, rule, rule, bare, asked);
    }

    /** Returns what all rules find in an entry. */
    List<Diagnostic> entry(Entry entry, Subject fronts, BiConsumer<Subject, Diagnostics> asked) {
        return found(byEntry, entry.id(), entry, fronts, asked);
    }

    private List<Diagnostic> found(
            Map<String, Found> known, String key, Object in, Subject subject, BiConsumer<Subject, Diagnostics> asked) {
        if (!keeps) {
            return told(subject.once(), asked);
        }
        Found found = known.get(key);
        if (found == null || !found.holds(in, subject)) {
            Look look = new Look();
            found = new Found(in, look, told(subject.noted(look), asked));
            known.put(key, found);
        }
        return found.diagnostics();
    }

    private static List<Diagnostic> told(Subject subject, BiConsumer<Subject, Diagnostics> asked) {
        Diagnostics told = new Diagnostics();
        asked.accept(subject, told);
        return told.sorted();
    }
}
