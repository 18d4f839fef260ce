package org.onrecord.check;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Entry;

/**
 * A text of ours that has to rest on evidence.
 *
 * @param entry whose text it is
 * @param at the key that holds it, empty for a body
 * @param where it stands, found only where something is said of it
 * @param text without markup
 * @param rests the entries that it may rest on, its own among them
 * @param counts how many things it lists, cites or links: it may say "two" of them
 */
record Statement(Entry entry, String at, Supplier<Place> where, String text, List<Entry> rests, Set<Integer> counts) {
    Statement {
        rests = List.copyOf(rests);
        counts = Set.copyOf(counts);
    }

    /** Returns the place of some of its words, where the line has them, or of the whole. */
    Place placeOf(String words) {
        return new Span(where.get()).of(words);
    }
}
