package org.onrecord.check;

import org.onrecord.diagnostic.Place;
import org.onrecord.model.DateWords;
import org.onrecord.model.Entry;
import org.onrecord.model.Page;
import org.onrecord.model.Tombstone;

/** Tells an author who names or links something that was removed. */
final class Removal {
    private Removal() {}

    /** Prose about the briefing, such as a list of corrections, may lead to tombstones; what is sourced may not rest on them. */
    static boolean mayLink(Entry from) {
        return from instanceof Page || from instanceof Tombstone;
    }

    static void report(Place place, Tombstone tombstone, Findings findings) {
        String successor = String.join("' or '", tombstone.replacedBy());
        findings.add(
                place,
                "'" + tombstone.id() + "' was removed on " + DateWords.of(tombstone.removed()),
                successor.isEmpty()
                        ? "take it out here; " + tombstone.origin().file() + " says why it was removed"
                        : "name '" + successor + "' instead, which took its place, or take it out here");
    }
}
