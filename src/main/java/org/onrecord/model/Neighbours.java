package org.onrecord.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids of what stands before and after each entry among those of its type. */
final class Neighbours {
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();

    /** Takes the entries of each type, in order. */
    Neighbours(Collection<List<Entry>> byType) {
        for (List<Entry> entries : byType) {
            for (int i = 1; i < entries.size(); i++) {
                before.put(entries.get(i).id(), entries.get(i - 1).id());
                after.put(entries.get(i - 1).id(), entries.get(i).id());
            }
        }
    }

    Optional<String> before(String id) {
        return Optional.ofNullable(before.get(id));
    }

    Optional<String> after(String id) {
        return Optional.ofNullable(after.get(id));
    }
}
