package org.onrecord.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was worked out of a subject; where it is equal to what the audit before worked out, the very same. Safe for several threads. */
final class Workings {
    private final Map<Derived<?>, Object> before;
    private final Map<Derived<?>, Object> now = new ConcurrentHashMap<>();
    private final Grounds grounds;

    private Workings(Map<Derived<?>, Object> before, Grounds grounds) {
        this.before = before;
        this.grounds = grounds;
    }

    /** Returns workings that begin with nothing. */
    static Workings none() {
        return new Workings(Map.of(), new Grounds());
    }

    /** Returns the workings of the next audit, of these ids. */
    Workings next(Set<String> ids) {
        grounds.retain(ids);
        Map<Derived<?>, Object> known = new HashMap<>(before);
        known.putAll(now);
        return new Workings(known, grounds);
    }

    /** Returns what is derived from a subject that notes nothing. */
    @SuppressWarnings("unchecked") // kept under what derives it
    <T> T of(Derived<T> derived, Subject whole) {
        T known = (T) now.get(derived);
        return known == null ? kept(derived, derived.from(whole)) : known;
    }

    @SuppressWarnings("unchecked")
    private <T> T kept(Derived<T> derived, T made) {
        T old = (T) before.get(derived);
        T value = old != null && made.equals(old) ? old : made;
        T other = (T) now.putIfAbsent(derived, value);
        return other == null ? value : other;
    }

    /** Returns the numbers and dates that entries bring with them. */
    Grounds grounds() {
        return grounds;
    }
}
