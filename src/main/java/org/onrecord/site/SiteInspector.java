package org.onrecord.site;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** Looks through a finished site before it is put in place. */
public final class SiteInspector {
    private final Diagnostics diagnostics;
    private final Map<String, SitePage> pages = new ConcurrentHashMap<>();

    /** Makes an inspector that reports to {@code diagnostics}. */
    public SiteInspector(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Takes the text of a page by its path from the site's root; safe for several threads. */
    public void read(String path, String html) {
        pages.put(path, new SitePage(path, html));
    }

    /** Looks at every page that was read: its title, headings, ids and links to the site's files; returns how many there are. */
    public int inspect(Set<String> files) {
        PageInspection alone = new PageInspection(diagnostics);
        LinkInspection links = new LinkInspection(files, pages, diagnostics);
        pages.values().parallelStream().forEach(page -> {
            alone.inspect(page);
            links.inspect(page);
        });
        titles();
        return pages.size();
    }

    private void titles() {
        Map<String, String> seen = new TreeMap<>();
        new TreeMap<>(pages).forEach((path, page) -> {
            String title = page.title();
            String first = title.isBlank() ? null : seen.putIfAbsent(title, path);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                        Place.of(path),
                        PageInspection.RULE,
                        "the page has the title of " + first + ": '" + title + "'",
                        "give one of the two content files another title"));
            }
        });
    }
}
