package org.onrecord.site;

import java.util.Set;

/**
 * What putting a site in place changed.
 *
 * @param pages that the site has, 0 where an error left the one of before
 * @param written paths of the files that are new or other than before
 * @param removed paths of the files that are gone
 */
public record SiteChange(int pages, Set<String> written, Set<String> removed) {
    public SiteChange {
        written = Set.copyOf(written);
        removed = Set.copyOf(removed);
    }

    static SiteChange none() {
        return new SiteChange(0, Set.of(), Set.of());
    }
}
