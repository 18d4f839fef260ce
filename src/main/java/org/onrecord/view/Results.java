package org.onrecord.view;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.onrecord.model.Inquiry;

/**
 * What was made of something and of what the briefing answered, each by itself; made again only where one of both is another. Safe for
 * several threads.
 *
 * @param <K> of what it is made
 * @param <V> what is made, which nobody may change
 */
final class Results<K, V> {
    private record Made<K, V>(K of, Inquiry asked, V result) {
        boolean holds(K other, Vantage from) {
            return of.equals(other) && asked.holds(from.briefing());
        }
    }

    private final boolean keeps;
    private final Map<String, Made<K, V>> byPath = new ConcurrentHashMap<>();

    /** Makes an empty one; one that keeps nothing has no use for what was looked at. */
    Results(boolean keeps) {
        this.keeps = keeps;
    }

    /**
     * Returns what the maker makes, who may look at nothing but what it is given.
     *
     * @param path under which the result is kept
     * @param of what it is made
     * @param from where the maker stands; the root must be the same each time
     */
    V of(String path, K of, Vantage from, BiFunction<Vantage, K, V> maker) {
        return keeps ? made(path, of, from, maker).result() : maker.apply(from, of);
    }

    /** Returns the same to somebody who notes what is looked at, for the result is looked at through it. */
    V of(String path, K of, Vantage from, BiFunction<Vantage, K, V> maker, Inquiry asked) {
        Made<K, V> made = made(path, of, from, maker);
        asked.add(made.asked());
        return made.result();
    }

    private Made<K, V> made(String path, K of, Vantage from, BiFunction<Vantage, K, V> maker) {
        Made<K, V> known = byPath.get(path);
        if (known == null || !known.holds(of, from)) {
            Inquiry asked = new Inquiry();
            known = new Made<>(of, asked, maker.apply(from.noted(asked), of));
            byPath.put(path, known);
        }
        return known;
    }

    /** Forgets what is kept under other paths. */
    void retain(Set<String> paths) {
        byPath.keySet().retainAll(paths);
    }
}
