package org.onrecord.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a briefing, with the answers: as long as another one answers the same, what was made of them alone would be made
 * again as it is. For one thread.
 */
public final class Inquiry {
    private final Map<Query<?>, Map<String, Object>> answers = new HashMap<>();
    private @Nullable Briefing held;

    void note(Query<?> query, String id, Object answer) {
        answers.computeIfAbsent(query, q -> new HashMap<>()).put(id, answer);
    }

    /** Notes as well what another asked, whose result is used. */
    public void add(Inquiry other) {
        other.answers.forEach((query, asked) ->
                answers.computeIfAbsent(query, q -> new HashMap<>()).putAll(asked));
    }

    /** Returns whether a briefing would answer all that was asked as it was answered. */
    public boolean holds(Briefing briefing) {
        Briefing last = held;
        if (last == null || !briefing.isVery(last)) {
            if (!isAnsweredBy(briefing)) {
                return false;
            }
            held = briefing;
        }
        return true;
    }

    private boolean isAnsweredBy(Briefing briefing) {
        for (Map.Entry<Query<?>, Map<String, Object>> asked : answers.entrySet()) {
            for (Map.Entry<String, Object> answer : asked.getValue().entrySet()) {
                if (!briefing.answers(asked.getKey(), answer.getKey(), answer.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }
}
