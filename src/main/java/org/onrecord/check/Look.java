package org.onrecord.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Inquiry;

/** What a rule looked at, with what it saw: where it would see the same again, it finds the same. Noted by one thread, then read by any. */
final class Look {
    private final Inquiry asked = new Inquiry();
    private final Map<Derived<?>, Object> derived = new HashMap<>();
    private @Nullable Subject held;

    Inquiry asked() {
        return asked;
    }

    void note(Derived<?> what, Object value) {
        derived.put(what, value);
    }

    /** Returns whether all that was looked at is the same in another subject, of which the lock, the texts and the ids are the same. */
    boolean holds(Subject other) {
        if (!isVery(held, other)) {
            if (!isSeenIn(other)) {
                return false;
            }
            held = other;
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isVery(@Nullable Subject one, Subject other) {
        return one == other;
    }

    private boolean isSeenIn(Subject other) {
        return derived.entrySet().stream().allMatch(d -> other.of(d.getKey()).equals(d.getValue()))
                && asked.holds(other.briefing());
    }
}
