package org.onrecord.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.onrecord.diagnostic.Place;

/** A finished page, as the inspection reads it. */
final class SitePage {
    private final String path;
    private final String html;
    private final List<StartTag> tags;
    private final Set<String> ids;
    private final String title;

    /** Reads a page by its path from the site's root and its text. */
    SitePage(String path, String html) {
        this.path = path;
        this.html = html;
        this.tags = TagScanner.scan(html);
        this.ids = tags.stream().filter(t -> t.has("id")).map(t -> t.get("id")).collect(Collectors.toUnmodifiableSet());
        this.title = title(html, tags);
    }

    private static String title(String html, List<StartTag> tags) {
        int from = tags.stream()
                .filter(t -> "title".equals(t.name()))
                .mapToInt(t -> html.indexOf('>', t.offset()) + 1)
                .findFirst()
                .orElse(0);
        int to = html.indexOf("</title", from);
        return from == 0 || to < 0
                ? ""
                : Parser.unescapeEntities(html.substring(from, to), false).strip();
    }

    String path() {
        return path;
    }

    /** Returns every start tag in the order of the page. */
    List<StartTag> tags() {
        return tags;
    }

    /** Returns the tags that lead to or load a file. */
    List<StartTag> linked() {
        return tags.stream()
                .filter(t -> (t.has("href") || t.has("src")) && !"base".equals(t.name()))
                .toList();
    }

    /** Returns the ids that a fragment may name. */
    Set<String> ids() {
        return ids;
    }

    /** Returns the text of the title, empty where there is none. */
    String title() {
        return title;
    }

    /** Returns the page as a whole. */
    Place place() {
        return Place.of(path);
    }

    /** Returns the place of a tag in the finished file. */
    Place place(StartTag tag) {
        int lineStart = html.lastIndexOf('\n', tag.offset()) + 1;
        int lineEnd = html.indexOf('\n', tag.offset());
        String text = html.substring(lineStart, lineEnd < 0 ? html.length() : lineEnd);
        int line = (int) html.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new Place(path, line, html.codePointCount(lineStart, tag.offset()) + 1, 1, text);
    }
}
