package org.onrecord.site;

import java.util.Map;
import java.util.Set;

/**
 * A site that passed its inspection.
 *
 * @param pages by their paths from the site's root
 * @param files the paths of all its files
 */
record InspectedSite(Map<String, SitePage> pages, Set<String> files) {
    InspectedSite {
        pages = Map.copyOf(pages);
        files = Set.copyOf(files);
    }

    static InspectedSite none() {
        return new InspectedSite(Map.of(), Set.of());
    }

    /** Returns whether a link that led to something in this site may lead to nothing, given the next one's files and its new pages. */
    boolean loses(Set<String> nextFiles, Iterable<SitePage> fresh) {
        if (!nextFiles.containsAll(files)) {
            return true;
        }
        for (SitePage page : fresh) {
            SitePage then = pages.get(page.path());
            if (then != null && !page.ids().containsAll(then.ids())) {
                return true;
            }
        }
        return false;
    }
}
