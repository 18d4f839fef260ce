package org.onrecord.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Returns the quotes from a paragraph: claims first, then events and terms. */
    List<Piece> from(String source, int paragraph) {
        return List.copyOf(byAnchor.getOrDefault(Vantage.anchor(source, paragraph), List.of()));
    }

    private void add(Entry entry, Evidence evidence) {
        byAnchor.computeIfAbsent(Vantage.anchor(evidence.source(), evidence.paragraph()), k -> new ArrayList<>())
                .add(new Piece(entry, evidence));
    }
}
