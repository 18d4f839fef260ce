package org.onrecord.check;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.model.Entry;

/**
 * What an audit keeps in memory for the next: the rules that found nothing.
 *
 * <p>As long as only texts change, such a rule is shown those texts alone, by what it prepared when it was asked of the whole. Where it
 * finds something it is asked of the whole again, since places may have moved.
 */
public final class AuditMemory {
    private final Map<String, TextCheck> quiet = new ConcurrentHashMap<>();
    private Optional<Subject> last = Optional.empty();
    private Optional<Subject> bare = Optional.empty();

    /** Begins an audit; returns the entries of which a rule that found nothing in the last one does not know. */
    synchronized List<Entry> begin(Subject subject) {
        Optional<Subject> then = last.filter(subject::isSameButForTexts);
        last = Optional.of(subject);
        bare = Optional.empty();
        if (then.isEmpty()) {
            quiet.clear();
        }
        return then.map(before -> changed(before, subject)).orElse(List.of());
    }

    private static List<Entry> changed(Subject before, Subject now) {
        Iterator<Entry> then = before.briefing().entries().iterator();
        return now.briefing().entries().stream()
                .filter(entry -> !entry.equals(then.next()))
                .toList();
    }

    /** Returns the subject without texts, on which rules are asked. */
    synchronized Subject bare() {
        Subject known = bare.or(() -> last.map(Subject::withoutTexts)).orElseThrow();
        bare = Optional.of(known);
        return known;
    }

    /** Returns what a rule that found nothing looks at texts with. */
    Optional<TextCheck> quiet(Rule rule) {
        return Optional.ofNullable(quiet.get(rule.card().id()));
    }

    /** Keeps that a rule found nothing. */
    void quiet(Rule rule, TextCheck texts) {
        quiet.put(rule.card().id(), texts);
    }

    /** Forgets that a rule found nothing. */
    void loud(Rule rule) {
        quiet.remove(rule.card().id());
    }
}
