package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.diagnostic.Place;

/** A finished page, as the inspection reads it. */
final class SitePage {
    private final String path;
    private final List<String> lines;
    private final Document document;
    private final Set<String> ids;

    private SitePage(String path, String html) {
        this.path = path;
        this.lines = html.lines().toList();
        this.document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        this.ids = document.select("[id]").stream().map(Element::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a page by its path from the site's root. */
    static SitePage read(Path site, String path) {
        try {
            return new SitePage(path, Files.readString(site.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    String path() {
        return path;
    }

    Document document() {
        return document;
    }

    /** Returns the ids that a fragment may name. */
    Set<String> ids() {
        return ids;
    }

    /** Returns the place of an element in the finished file. */
    Place place(Element element) {
        var range = element.sourceRange();
        if (!range.isTracked() || lines.isEmpty()) {
            return Place.of(path);
        }
        int line = Math.max(1, Math.min(range.start().lineNumber(), lines.size()));
        String text = lines.get(line - 1);
        int column = Math.max(1, Math.min(range.start().columnNumber(), text.length()));
        return new Place(path, line, text.codePointCount(0, column - 1) + 1, 1, text);
    }
}
