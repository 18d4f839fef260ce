package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/** The quotes that are what was locked, at their places, by source and paragraph; compared by value. */
public final class PlacedQuotes {
    private final Map<String, Map<Integer, List<CoveredText.Placed>>> bySource = new TreeMap<>();

    private PlacedQuotes() {}

    /** Places the quotes of a briefing as a lock has them. */
    public static PlacedQuotes of(Briefing briefing, Lock lock) {
        PlacedQuotes placed = new PlacedQuotes();
        for (Entry entry : briefing.entries()) {
            Pairing.of(entry, briefing, lock).same().forEach(placed::add);
        }
        return placed;
    }

    private void add(Pairing.Pair pair) {
        bySource.computeIfAbsent(pair.citation().source(), s -> new TreeMap<>())
                .computeIfAbsent(pair.locked().paragraph(), n -> new ArrayList<>())
                .add(new CoveredText.Placed(
                        pair.locked().span().start(), pair.citation().quote()));
    }

    /** Returns the quotes of a source by paragraph. */
    Map<Integer, List<CoveredText.Placed>> in(String source) {
        return bySource.getOrDefault(source, Map.of());
    }

    /** Goes through the paragraphs from which two quotes disagree where they overlap: source and number. */
    void inconsistent(BiConsumer<String, Integer> found) {
        bySource.forEach((source, paragraphs) -> paragraphs.forEach((number, quotes) -> {
            if (!CoveredText.of(quotes).consistent()) {
                found.accept(source, number);
            }
        }));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedQuotes placed && bySource.equals(placed.bySource);
    }

    @Override
    public int hashCode() {
        return bySource.hashCode();
    }
}
