package org.onrecord.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands at the address of something that was published and is gone.
 *
 * @param header what every entry has; the title is the one that was removed
 * @param removed the day
 * @param reason why
 * @param replacedBy ids of what took its place
 */
public record Tombstone(Header header, LocalDate removed, String reason, List<String> replacedBy) implements Entry {
    public Tombstone {
        replacedBy = List.copyOf(replacedBy);
    }

    @Override
    public Tombstone with(Header next) {
        return new Tombstone(next, removed, reason, replacedBy);
    }

    /** Returns the type of what was removed, told by the folder. */
    public EntryType kind() {
        return EntryType.ofFolder(Permalink.folder(permalink().path()));
    }
}
