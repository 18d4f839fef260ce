package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.diagnostic.Place;

/** A finished page, as the inspection reads it: parsed once, its elements sorted out in one pass. */
final class SitePage {
    private final String path;
    private final String html;
    private final Document document;
    private final List<Element> elements;
    private final List<Element> identified = new ArrayList<>();
    private final List<Element> linked = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private SitePage(String path, String html) {
        this.path = path;
        this.html = html;
        this.document = Jsoup.parse(html);
        this.elements = document.getAllElements();
        for (Element element : elements) {
            if (element.hasAttr("id")) {
                identified.add(element);
                ids.add(element.id());
            }
            if ((element.hasAttr("href") || element.hasAttr("src")) && !"base".equals(element.normalName())) {
                linked.add(element);
            }
        }
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

    /** Returns every element in the order of the page, the document itself first. */
    List<Element> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** Returns the elements that have an id. */
    List<Element> identified() {
        return Collections.unmodifiableList(identified);
    }

    /** Returns the elements that lead to or load a file. */
    List<Element> linked() {
        return Collections.unmodifiableList(linked);
    }

    /** Returns the ids that a fragment may name. */
    Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** Returns the place of an element in the finished file; positions are worth their time only for a fault. */
    Place place(Element element) {
        List<String> lines = html.lines().toList();
        Document tracked = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        var range = tracked.getAllElements().get(elements.indexOf(element)).sourceRange();
        if (!range.isTracked() || lines.isEmpty()) {
            return Place.of(path);
        }
        int line = Math.max(1, Math.min(range.start().lineNumber(), lines.size()));
        String text = lines.get(line - 1);
        int column = Math.max(1, Math.min(range.start().columnNumber(), text.length()));
        return new Place(path, line, text.codePointCount(0, column - 1) + 1, 1, text);
    }
}
