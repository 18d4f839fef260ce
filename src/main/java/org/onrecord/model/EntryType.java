package org.onrecord.model;

/** What one content file describes. */
public enum EntryType implements Word {
    BRIEFING("", ""),
    SOURCE("sources", ""),
    ACTOR("actors", ""),
    CLAIM("claims", "c"),
    EVENT("events", "e"),
    QUESTION("questions", "q"),
    TERM("terms", ""),
    CHECK("checks", "k"),
    PAGE("", ""),
    /** Stands in the folder of what was removed, so that the address stays. */
    TOMBSTONE("", "");

    private final String folder;
    private final String prefix;

    EntryType(String folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** Returns the folder below {@code content}, empty where any folder may hold the type. */
    public String folder() {
        return folder;
    }

    /** Returns the letter before the number of an id, empty where the whole file name is the id. */
    public String prefix() {
        return prefix;
    }

    /** Returns the type whose files stand in the folder; {@link #PAGE} where the folder belongs to none. */
    public static EntryType ofFolder(String folder) {
        for (EntryType type : values()) {
            if (!type.folder.isEmpty() && type.folder.equals(folder)) {
                return type;
            }
        }
        return PAGE;
    }
}
