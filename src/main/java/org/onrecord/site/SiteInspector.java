package org.onrecord.site;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.jbake.PageReader;

/** Looks through a finished site before it is put in place. */
public final class SiteInspector implements PageReader {
    private final Diagnostics diagnostics;
    private final Map<String, SitePage> before;
    private final Map<String, SitePage> pages = new ConcurrentHashMap<>();

    /** Makes an inspector that reports to {@code diagnostics}. */
    public SiteInspector(Diagnostics diagnostics) {
        this(diagnostics, Map.of());
    }

    /** Makes an inspector that knows the pages of the site of before. */
    SiteInspector(Diagnostics diagnostics, Map<String, SitePage> before) {
        this.diagnostics = diagnostics;
        this.before = before;
    }

    @Override
    public void read(String path, String html) {
        pages.put(path, new SitePage(path, html));
    }

    @Override
    public boolean knows(String path) {
        SitePage page = before.get(path);
        if (page != null) {
            pages.put(path, page);
        }
        return page != null;
    }

    Map<String, SitePage> pages() {
        return pages;
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
