package org.onrecord.content;

import java.util.List;
import java.util.Set;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/**
 * What came of reading the content.
 *
 * @param briefing the entries that could be made
 * @param duplicates entries whose id another one has already
 * @param ids every id that a file has, those of files that could not be read included
 * @param drafts ids of entries that are not published
 */
public record Reading(Briefing briefing, List<Entry> duplicates, Set<String> ids, Set<String> drafts) {
    public Reading {
        duplicates = List.copyOf(duplicates);
        ids = Set.copyOf(ids);
        drafts = Set.copyOf(drafts);
    }

    /** Returns the reading with nothing of the texts below the front matters but their links and headings. */
    public Reading withoutTexts() {
        List<Entry> without = duplicates.stream().map(Entry::withoutText).toList();
        return new Reading(briefing.withoutTexts(), without, ids, drafts);
    }

    /** Returns whether both say the same, but for the texts below the front matters and for the places where it is written. */
    public boolean isSameButForTexts(Reading other) {
        return briefing.isSameButForTexts(other.briefing)
                && fronts(duplicates).equals(fronts(other.duplicates))
                && ids.equals(other.ids)
                && drafts.equals(other.drafts);
    }

    private static List<Entry> fronts(List<Entry> entries) {
        return entries.stream().map(Entry::front).toList();
    }
}
