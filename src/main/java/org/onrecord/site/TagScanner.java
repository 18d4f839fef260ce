package org.onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds the start tags of a page, as the tokenizer of the HTML standard does, without building a tree.
 *
 * <p>An inspection asks for nothing but tags, and a tree of every page took half of a bake.
 */
final class TagScanner {
    /** What stands in these is text, whatever it looks like. */
    private static final Set<String> TEXT_ONLY = Set.of("script", "style", "textarea", "title");

    private final String html;
    private final List<StartTag> tags = new ArrayList<>();
    private int at;

    private TagScanner(String html) {
        this.html = html;
    }

    /** Returns the start tags in the order of the page. */
    static List<StartTag> scan(String html) {
        TagScanner scanner = new TagScanner(html);
        scanner.scan();
        return List.copyOf(scanner.tags);
    }

    private void scan() {
        while ((at = html.indexOf('<', at)) >= 0) {
            if (html.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
                tag();
            } else {
                at++;
            }
        }
    }

    private void tag() {
        int offset = at++;
        String name = word("/>").toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new LinkedHashMap<>();
        while (skip(" \t\n\r\f/") && html.charAt(at) != '>') {
            attribute(attributes);
        }
        tags.add(new StartTag(name, attributes, offset));
        if (TEXT_ONLY.contains(name)) {
            at = after("</" + name, at) - name.length() - 2;
        }
        at = Math.max(at, offset + 1);
    }

    private void attribute(Map<String, String> attributes) {
        // A sign that can begin no name is part of one, so that each turn takes something.
        int start = at++;
        word("=/>");
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        boolean valued = skip(" \t\n\r\f") && html.charAt(at) == '=';
        attributes.putIfAbsent(name, valued ? value() : "");
    }

    private String value() {
        at++;
        if (!skip(" \t\n\r\f")) {
            return "";
        }
        char quote = html.charAt(at);
        String raw;
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            raw = html.substring(at + 1, end < 0 ? html.length() : end);
            at = end < 0 ? html.length() : end + 1;
        } else {
            raw = word(">");
        }
        return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
    }

    /** Takes what comes before white space or one of the signs. */
    private String word(String signs) {
        int start = at;
        while (at < html.length() && html.charAt(at) > ' ' && signs.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at);
    }

    /** Passes over signs; returns whether anything is left. */
    private boolean skip(String signs) {
        while (at < html.length() && signs.indexOf(html.charAt(at)) >= 0) {
            at++;
        }
        return at < html.length();
    }

    private int after(String end, int from) {
        for (int i = from; i + end.length() <= html.length(); i++) {
            if (html.regionMatches(true, i, end, 0, end.length())) {
                return i + end.length();
            }
        }
        return html.length();
    }
}
