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
    private final InspectedSite before;
    private final Map<String, SitePage> pages = new ConcurrentHashMap<>();
    private final Map<String, SitePage> fresh = new ConcurrentHashMap<>();
    private Set<String> files = Set.of();

    /** Makes an inspector that reports to {@code diagnostics}. */
    public SiteInspector(Diagnostics diagnostics) {
        this(diagnostics, InspectedSite.none());
    }

    /** Makes an inspector that knows the site of before. */
    SiteInspector(Diagnostics diagnostics, InspectedSite before) {
        this.diagnostics = diagnostics;
        this.before = before;
    }

    @Override
    public void read(String path, String html) {
        SitePage page = new SitePage(path, html);
        pages.put(path, page);
        fresh.put(path, page);
    }

    @Override
    public boolean knows(String path) {
        SitePage page = before.pages().get(path);
        if (page != null) {
            pages.put(path, page);
        }
        return page != null;
    }

    /** Returns the site for the next inspection, where this one found nothing wrong with it. */
    InspectedSite inspected() {
        return new InspectedSite(pages, files);
    }

    /**
     * Looks at every page: its title, headings, ids and links to the site's files; returns how many there are.
     *
     * <p>A page that stands as it was inspected before is looked at again only where what it leads to may be gone.
     */
    public int inspect(Set<String> files) {
        this.files = files;
        PageInspection alone = new PageInspection(diagnostics);
        LinkInspection links = new LinkInspection(files, pages, diagnostics);
        fresh.values().parallelStream().forEach(alone::inspect);
        (before.loses(files, fresh.values()) ? pages : fresh)
                .values().parallelStream().forEach(links::inspect);
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
