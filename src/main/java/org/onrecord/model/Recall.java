package org.onrecord.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The results of a function that makes the same of the same, kept while they are asked for again; safe for several threads.
 *
 * <p>What was not asked for while some thousands of others were is forgotten.
 *
 * @param <K> what it is asked
 * @param <V> what it makes of that, which nobody may change
 */
public final class Recall<K, V> {
    private static final int MOST = 4096;

    private final Function<K, V> function;
    private volatile Map<K, V> recent = new ConcurrentHashMap<>();
    private volatile Map<K, V> older = Map.of();

    /** Makes an empty recall of a function. */
    public Recall(Function<K, V> function) {
        this.function = function;
    }

    /** Returns what the function makes of a value. */
    public V of(K asked) {
        V known = recent.get(asked);
        if (known != null) {
            return known;
        }
        V kept = older.get(asked);
        V made = kept == null ? function.apply(asked) : kept;
        keep(asked, made);
        return made;
    }

    private void keep(K asked, V made) {
        Map<K, V> now = recent;
        now.put(asked, made);
        if (now.size() >= MOST) {
            older = now;
            recent = new ConcurrentHashMap<>();
        }
    }
}
