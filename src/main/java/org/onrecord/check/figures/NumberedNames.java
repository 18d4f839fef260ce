package org.onrecord.check.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that contain a number of their own, which a text that gives them does not mean. */
public final class NumberedNames {
    private final KeyTree<String> names = new KeyTree<>();

    /** Gathers names, of any number and in any order. */
    public NumberedNames(Collection<String> names) {
        names.forEach(name -> this.names.putIfAbsent(name, name));
    }

    /** Returns where a text has the names; a name does not overlap itself, but others. */
    List<Mention.Span> in(String text) {
        List<Mention.Span> found = new ArrayList<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int at = 0; at < text.length(); at++) {
            for (String name : names.startingAt(text, at)) {
                if (ends.getOrDefault(name, 0) <= at) {
                    ends.put(name, at + name.length());
                    found.add(new Mention.Span(name, at, at + name.length()));
                }
            }
        }
        return found;
    }
}
