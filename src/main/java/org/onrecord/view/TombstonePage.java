package org.onrecord.view;

import java.util.List;
import org.onrecord.model.DateWords;
import org.onrecord.model.EntryType;
import org.onrecord.model.Tombstone;

/**
 * What a reader finds at the address of something that was removed.
 *
 * @param kind what was removed, and its id where the kind has one, such as {@code Claim c16}
 * @param removed the day, in words
 * @param machine the day as ISO 8601 has it
 * @param reason why
 * @param replacedBy what took its place
 */
public record TombstonePage(String kind, String removed, String machine, String reason, List<PageLink> replacedBy) {
    public TombstonePage {
        replacedBy = List.copyOf(replacedBy);
    }

    static TombstonePage of(Vantage from, Tombstone tombstone) {
        EntryType kind = tombstone.kind();
        String word = English.capital(kind.word());
        return new TombstonePage(
                kind.prefix().isEmpty() ? word : word + " " + tombstone.id(),
                DateWords.of(tombstone.removed()),
                tombstone.removed().toString(),
                tombstone.reason(),
                from.all(tombstone.replacedBy()));
    }
}
