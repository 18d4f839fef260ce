package org.onrecord.model;

import java.util.Locale;

/** A choice among words that an author writes in the front matter. */
public interface Word {
    /** Returns the constant's name, as every enum has it. */
    String name();

    /** Returns the word as it is written: lower case, hyphens between its parts. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the word as it is read: lower case, spaces between its parts. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
