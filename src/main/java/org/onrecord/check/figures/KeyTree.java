package org.onrecord.check.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which of many keys begin at a place of a text; a tree by their characters.
 *
 * <p>To look takes time in proportion to the longest beginning of a key that stands there, however many keys there are.
 *
 * @param <V> what stands for a key
 */
public final class KeyTree<V> {
    private final Map<Character, KeyTree<V>> next = new HashMap<>();
    private Optional<V> value = Optional.empty();

    /** Adds a key, unless it is known; an empty one begins nowhere. */
    public void putIfAbsent(String key, V what) {
        KeyTree<V> node = this;
        for (int i = 0; i < key.length(); i++) {
            node = node.next.computeIfAbsent(key.charAt(i), c -> new KeyTree<>());
        }
        node.value = Optional.of(node.value.orElse(what));
    }

    /** Returns what stands for the keys that begin at an index of a text, the shortest key first. */
    public List<V> startingAt(String text, int index) {
        List<V> found = new ArrayList<>();
        KeyTree<V> node = this;
        for (int at = index; at < text.length(); at++) {
            KeyTree<V> child = node.next.get(text.charAt(at));
            if (child == null) {
                return found;
            }
            node = child;
            node.value.ifPresent(found::add);
        }
        return found;
    }
}
