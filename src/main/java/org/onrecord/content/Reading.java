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

    /** Returns the reading of another briefing. */
    public Reading with(Briefing other) {
        return new Reading(other, duplicates, ids, drafts);
    }

    /** Returns whether both are the same but for the briefing. */
    public boolean isSameButForTheBriefing(Reading other) {
        return duplicates.equals(other.duplicates) && ids.equals(other.ids) && drafts.equals(other.drafts);
    }
}
