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
}
