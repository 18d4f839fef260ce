package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.model.Briefing;

/** The quotes of a whole briefing beside those of a lock. */
final class LockedPairs {
    private LockedPairs() {}

    /** Returns the pairing of every id that quotes or for which something was locked, in the order of ids as text. */
    static Map<String, Pairing> all(Briefing briefing, Lock lock) {
        Map<String, List<Citation>> citations = new TreeMap<>();
        Citation.all(briefing)
                .forEach(c -> citations
                        .computeIfAbsent(c.entry().id(), id -> new ArrayList<>())
                        .add(c));
        TreeSet<String> ids = new TreeSet<>(citations.keySet());
        ids.addAll(lock.quotes().keySet());
        Map<String, Pairing> pairings = new LinkedHashMap<>();
        ids.forEach(id -> pairings.put(id, Pairing.of(citations.getOrDefault(id, List.of()), lock.quotes(id))));
        return pairings;
    }

    /** Returns the quotes that are what was locked, by source and paragraph. */
    static Map<String, Map<Integer, List<CoveredText.Placed>>> placed(Briefing briefing, Lock lock) {
        Map<String, Map<Integer, List<CoveredText.Placed>>> placed = new TreeMap<>();
        all(briefing, lock).values().stream()
                .flatMap(p -> p.same().stream())
                .forEach(pair -> placed.computeIfAbsent(pair.citation().source(), s -> new TreeMap<>())
                        .computeIfAbsent(pair.locked().paragraph(), n -> new ArrayList<>())
                        .add(new CoveredText.Placed(
                                pair.locked().span().start(), pair.citation().quote())));
        return placed;
    }
}
