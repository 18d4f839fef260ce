package org.onrecord.bench.race;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Brings what Zola wrote to the addresses of the others: {@code a/b/index.html} to {@code a/b.html}.
 *
 * <p>The front page and the list of tags are {@code index.html} everywhere. A link from a page that moves up by a folder
 * loses one {@code ../}, as do those in the feed, which are such pages' own. The page for what is not found, which Zola
 * writes whatever its settings, is left out.
 */
final class ZolaAddresses {
    private static final String INDEX = "index.html";
    private static final Set<String> STAYING = Set.of(INDEX, "tags/" + INDEX);
    private static final Pattern INDEXED = Pattern.compile("(\\.\\./)*(tags/)?");
    private static final Pattern ABSOLUTE = Pattern.compile("(https://[^/\\s]+(/[\\w-]+)+)/");

    private ZolaAddresses() {}

    static FinishedSite flattened(FinishedSite site) {
        SortedMap<String, PageText> flat = new TreeMap<>();
        site.pages().forEach((path, page) -> {
            String to = path(path);
            // two pages at one address both stay, so that one shows as too many
            flat.put(site.pages().containsKey(to) ? path : to, page(path, page));
        });
        flat.remove("404.html");
        return new FinishedSite(flat);
    }

    private static String path(String path) {
        return STAYING.contains(path) ? path : path.replaceFirst("/index\\.html$", ".html");
    }

    private static PageText page(String path, PageText page) {
        String above = STAYING.contains(path) ? "^\\./" : "^\\.\\./";
        List<String> links =
                page.links().stream().map(l -> link(l.replaceFirst(above, ""))).toList();
        String text = path.endsWith(".xml") ? ABSOLUTE.matcher(page.text()).replaceAll("$1.html") : page.text();
        return new PageText(text, links);
    }

    private static String link(String link) {
        if (INDEXED.matcher(link).matches()) {
            return link + INDEX;
        }
        return link.replaceFirst("/$", ".html");
    }
}
