package org.onrecord.bench.race;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a finished file says, whatever the markup: its text with single spaces, and its links in order.
 *
 * @param links as they are written; a link within the page stands as {@code #}, since every generator names footnotes
 *     in its own way
 */
record PageText(String text, List<String> links) {
    PageText {
        links = List.copyOf(links);
    }

    /** Reads a page, a feed or a sitemap; of any other file the whole text counts. */
    static PageText of(String path, String content) {
        if (path.endsWith(".html")) {
            return of(Jsoup.parse(content));
        }
        if (path.endsWith(".xml")) {
            return ofXml(Jsoup.parse(content, Parser.xmlParser()));
        }
        return new PageText(content, List.of());
    }

    private static PageText of(Document page) {
        page.select("a.footnote-backref").remove();
        page.select("sup a[href^=#]").forEach(a -> a.text(a.text().replaceAll("[\\[\\]]", "")));
        List<String> links = new ArrayList<>();
        for (Element link : page.select("[href], [src]")) {
            String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            links.add(to.startsWith("#") ? "#" : to);
        }
        return new PageText(plain(page.text()), links);
    }

    /** A feed holds pages as escaped text: they are read as pages are. */
    private static PageText ofXml(Document document) {
        List<String> links = new ArrayList<>();
        for (Element content : document.select("content[type=html]")) {
            PageText inner = of(Jsoup.parse(content.wholeText()));
            content.text(inner.text());
            links.addAll(inner.links());
        }
        document.select("[href]").forEach(link -> links.add(link.attr("href")));
        return new PageText(plain(document.wholeText()), links);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
