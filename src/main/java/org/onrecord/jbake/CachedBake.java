package org.onrecord.jbake;

import java.util.Map;
import java.util.Set;

/**
 * What a bake of a plain site leaves for the next.
 *
 * @param documents by the paths of their files below the content folder
 * @param pages by their paths in the site
 * @param missing names of templates that were looked for in vain
 */
record CachedBake(Map<String, CachedDocument> documents, Map<String, CachedPage> pages, Set<String> missing) {
    CachedBake {
        documents = Map.copyOf(documents);
        pages = Map.copyOf(pages);
        missing = Set.copyOf(missing);
    }

    static CachedBake none() {
        return new CachedBake(Map.of(), Map.of(), Set.of());
    }
}
