package org.onrecord.model;

import java.util.List;
import org.onrecord.diagnostic.Place;

/**
 * The text below the front matter.
 *
 * @param markup HTML in which links to other pages begin with {@link #ROOT}
 * @param passages the text without markup, block by block, as the rules read it
 * @param links in the order of the text
 * @param anchors ids of the headings, in order
 */
public record Body(String markup, List<Passage> passages, List<Link> links, List<String> anchors) {
    /** Stands for the way to the site's root. */
    public static final String ROOT = "site-root:/";

    public Body {
        passages = List.copyOf(passages);
        links = List.copyOf(links);
        anchors = List.copyOf(anchors);
    }

    /** Returns a text of nothing. */
    public static Body empty() {
        return new Body("", List.of(), List.of(), List.of());
    }

    /** Returns HTML for a page from which {@code rootPath} leads to the site's root. */
    public String html(String rootPath) {
        return markup.replace(ROOT, rootPath);
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return markup.isBlank();
    }

    /** Returns what others look at: the links and the headings. */
    Body withoutText() {
        return new Body("", List.of(), links, anchors);
    }

    /** Returns the text with its links as if they all stood in one place. */
    Body withoutPlaces() {
        return new Body(
                markup,
                passages,
                links.stream()
                        .map(l -> new Link(l.target(), l.fragment(), Place.of("")))
                        .toList(),
                anchors);
    }
}
