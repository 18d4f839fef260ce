package org.onrecord.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Entry;
import org.onrecord.model.Permalink;

/** Gives each page what its template shows; safe for use by several threads. */
public final class Pages {
    private final Material material;
    private final Arranged arranged;
    private final IndexFiles files;
    private final Map<String, Entry> byPath = new HashMap<>();
    private final Site site;

    /** Prepares what the pages have in common; {@code keeps} says whether the pages of other material are to be made of these. */
    public Pages(Material material, boolean keeps) {
        this(
                material,
                new Arranged(material, keeps),
                new IndexFiles(material.settings().language()));
    }

    private Pages(Material material, Arranged arranged, IndexFiles files) {
        this.material = material;
        this.arranged = arranged;
        this.files = files;
        this.site = arranged.site();
        material.briefing().entries().forEach(e -> byPath.put(e.permalink().path(), e));
    }

    /** Returns the pages of other material; what would come out the same of both is not made again. */
    public Pages next(Material other) {
        String language = other.settings().language();
        return new Pages(other, arranged.next(other), files.isIn(language) ? files : new IndexFiles(language));
    }

    /** Returns what every template sees: {@code site}, a {@link Site}. */
    public Map<String, Object> shared() {
        return Map.of("site", site);
    }

    /** Returns the text of what no template draws, by its path from the site's root. */
    public Map<String, String> files() {
        return files.write(arranged.cards());
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
        Entry known = byPath.get(uri);
        return arranged.page(known == null ? unlisted(uri) : known);
    }

    private static Entry unlisted(String uri) {
        return Unlisted.at(new Permalink(uri), Permalink.NOT_FOUND.equals(uri) ? "Page not found" : "");
    }
}
