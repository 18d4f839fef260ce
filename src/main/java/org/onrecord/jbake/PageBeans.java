package org.onrecord.jbake;

import java.util.Map;

/** What templates see beside JBake's variables; where the names are equal, these win. */
@FunctionalInterface
public interface PageBeans {
    /**
     * Returns the variables of one page by name; safe for several threads.
     *
     * @param uri the page's address from the site's root, empty for the feed and others that no document makes
     */
    Map<String, Object> of(String uri);

    /** Returns the variables of every page by name; the page's own win. */
    default Map<String, Object> shared() {
        return Map.of();
    }

    /** Returns the text of what no template draws, by its path from the site's root. */
    default Map<String, String> files() {
        return Map.of();
    }
}
