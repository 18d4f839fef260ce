package org.onrecord.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Entry;
import org.onrecord.model.Permalink;

/** Gives each page what its template shows; safe for use by several threads. */
public final class Pages {
    private final Material material;
    private final Backlinks backlinks;
    private final Chapters chapters;
    private final PublishedQuotes published;
    private final Map<String, Entry> byPath = new HashMap<>();
    private final Site site;

    /** Prepares what the pages have in common. */
    public Pages(Material material) {
        this.material = material;
        this.backlinks = new Backlinks(material.briefing());
        this.chapters = new Chapters(material.briefing());
        this.published = new PublishedQuotes(material.positions());
        this.site = Site.of(material);
        material.briefing().entries().forEach(e -> byPath.put(e.permalink().path(), e));
    }

    /** Returns what every template sees: {@code site}, a {@link Site}. */
    public Map<String, Object> shared() {
        return Map.of("site", site);
    }

    /** Returns the text of what no template draws, by its path from the site's root. */
    public Map<String, String> files() {
        Vantage from = new Vantage(material, backlinks, chapters, published, "");
        return new IndexFiles(new IndexCards(from).all(), material.settings().language()).write();
    }

    /** Returns the pictures that the pages name, in the order of their paths. */
    public List<Picture> pictures() {
        return material.pictures().values().stream()
                .sorted(Comparator.comparing(Picture::path))
                .toList();
    }

    /**
     * Returns what the template of one page sees.
     *
     * @param uri from the site's root, without a leading slash; empty for what no document makes, such as the feed
     * @return {@code frame}, a {@link Frame}; and {@code page}, the record named after the page's layout, where the
     *     layout has one
     */
    public Map<String, Object> forPage(String uri) {
        if (uri.isEmpty()) {
            return Map.of();
        }
        Permalink path = new Permalink(uri);
        Optional<Entry> entry = Optional.ofNullable(byPath.get(uri));
        Vantage from = new Vantage(material, backlinks, chapters, published, path.rootPath());
        Map<String, Object> values = new HashMap<>();
        values.put(
                "frame",
                new Framing(
                                from,
                                entry.orElseGet(() ->
                                        Unlisted.at(path, Permalink.NOT_FOUND.equals(uri) ? "Page not found" : "")))
                        .draw());
        entry.flatMap(e -> Arranging.view(from, e)).ifPresent(v -> values.put("page", v));
        return values;
    }
}
