package org.onrecord.check.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Lazy;

/** Names that contain a number of their own, which a text that gives them does not mean; compared by value. */
public final class NumberedNames {
    private final List<String> names;
    private final Lazy<KeyTree<String>> tree;

    /** Gathers names, of any number and in any order. */
    public NumberedNames(Collection<String> names) {
        this.names = List.copyOf(names);
        this.tree = new Lazy<>(() -> tree(this.names));
    }

    private static KeyTree<String> tree(List<String> names) {
        KeyTree<String> tree = new KeyTree<>();
        names.forEach(name -> tree.putIfAbsent(name, name));
        return tree;
    }

    /** Returns where a text has the names; a name does not overlap itself, but others. */
    List<Mention.Span> in(String text) {
        KeyTree<String> known = tree.get();
        List<Mention.Span> found = new ArrayList<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int at = 0; at < text.length(); at++) {
            for (String name : known.startingAt(text, at)) {
                if (ends.getOrDefault(name, 0) <= at) {
                    ends.put(name, at + name.length());
                    found.add(new Mention.Span(name, at, at + name.length()));
                }
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberedNames numbered && names.equals(numbered.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
