package org.onrecord.model;

import org.onrecord.diagnostic.Place;

/** Where the parts of an entry stand in its file. */
public interface Origin {
    /** Returns the file's path from the project's folder. */
    String file();

    /**
     * Returns the place of a value in the front matter.
     *
     * @param path keys and indexes from the top, such as {@code evidence[0].quote}; where no such value was written,
     *     the place of the nearest one around it is given
     */
    Place at(String path);

    /** Returns the place of a key in the front matter, or of the nearest value around it. */
    Place key(String path);
}
