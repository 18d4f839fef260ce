package org.onrecord.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.onrecord.model.Entry;

/**
 * What was made of entries, each by itself, and is made again only of one that is another; safe for several threads.
 *
 * @param <V> what is made, which nobody may change
 */
final class EntryResults<V> {
    private record Made<V>(Entry entry, V result) {}

    private final Map<String, Made<V>> byPath = new ConcurrentHashMap<>();

    /** Returns what the maker makes of an entry; apart from the entry it has to look at the same each time. */
    V of(Entry entry, Function<Entry, V> maker) {
        String path = entry.permalink().path();
        Made<V> known = byPath.get(path);
        if (known == null || !known.entry().equals(entry)) {
            known = new Made<>(entry, maker.apply(entry));
            byPath.put(path, known);
        }
        return known.result();
    }
}
