package org.onrecord.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Evidence;

/** What is taken from each paragraph of each source. */
final class Cited {
    private final Map<String, List<Piece>> byAnchor = new HashMap<>();

    Cited(Briefing briefing) {
        briefing.claims().forEach(c -> c.evidence().forEach(e -> add(c, e)));
        briefing.events().forEach(c -> c.evidence().forEach(e -> add(c, e)));
        briefing.terms().forEach(t -> t.usage().forEach(e -> add(t, e)));
    }

    /**
     * One quote.
     *
     * @param entry that takes it
     * @param evidence its place and words
     */
    record Piece(Entry entry, Evidence evidence) {}

    /** Returns what is taken from a paragraph, by quote; of each, claims first, then events and terms. */
    List<List<Piece>> from(String source, int paragraph) {
        List<Piece> pieces = byAnchor.getOrDefault(Vantage.anchor(source, paragraph), List.of());
        return pieces.stream()
                .collect(Collectors.groupingBy(p -> p.evidence().quote(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private void add(Entry entry, Evidence evidence) {
        byAnchor.computeIfAbsent(Vantage.anchor(evidence.source(), evidence.paragraph()), k -> new ArrayList<>())
                .add(new Piece(entry, evidence));
    }
}
