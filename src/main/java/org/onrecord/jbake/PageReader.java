package org.onrecord.jbake;

/** Takes the pages of a site that is being made; safe for several threads. */
@FunctionalInterface
public interface PageReader {
    /** For a site whose pages nobody reads. */
    PageReader NONE = (path, page) -> {};

    /** Takes a page by its path from the site's root and its text, on the thread that made it. */
    void read(String path, String page);

    /** Takes a page that stands as it was put in place last; returns whether its text is known from then. */
    default boolean knows(String path) {
        return false;
    }
}
