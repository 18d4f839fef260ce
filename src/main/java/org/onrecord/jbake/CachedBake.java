package org.onrecord.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a bake leaves for the next.
 *
 * @param documents of a plain site or parsed files of a briefing, by the paths of their files below the content folder
 * @param pages by their paths in the site
 * @param missing names of templates that were looked for in vain
 */
record CachedBake(Map<String, CachedDocument> documents, Map<String, CachedPage> pages, Set<String> missing) {
    CachedBake {
        // A hash map is asked faster than a copy of Map's, and this one thousands of times.
        documents = new HashMap<>(documents);
        pages = new HashMap<>(pages);
        missing = Set.copyOf(missing);
    }

    static CachedBake none() {
        return new CachedBake(Map.of(), Map.of(), Set.of());
    }
}
