package org.onrecord.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a briefing, with the answers: as long as another one answers the same, what was made of them alone would be made
 * again as it is. Noted by one thread, then read by any.
 */
public final class Inquiry {
    /** A question and its answer. */
    private record Asked(Query<?> query, String id, Object answer) {}

    private final Map<Query<?>, Map<String, Object>> answers = new HashMap<>();
    private volatile @Nullable List<Asked> all;
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
            if (!isAnsweredBy(briefing, last)) {
                return false;
            }
            held = briefing.plain();
        }
        return true;
    }

    private boolean isAnsweredBy(Briefing briefing, @Nullable Briefing last) {
        for (Asked asked : all()) {
            boolean isOfTheSame = last != null && asked.query().isOfEntry() && briefing.hasVery(asked.id(), last);
            if (!isOfTheSame && !briefing.answers(asked.query(), asked.id(), asked.answer())) {
                return false;
            }
        }
        return true;
    }

    /** Gone through at every bake, which a list is quicker for than a map of maps. */
    private List<Asked> all() {
        List<Asked> known = all;
        if (known == null) {
            List<Asked> made = new ArrayList<>();
            answers.forEach((query, asked) -> asked.forEach((id, answer) -> made.add(new Asked(query, id, answer))));
            known = made;
            all = made;
        }
        return known;
    }
}
