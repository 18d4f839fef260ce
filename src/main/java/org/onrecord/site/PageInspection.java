package org.onrecord.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;

/** What has to be so on every page by itself: one title, one heading, ids once, nothing from elsewhere. */
final class PageInspection {
    static final String RULE = "sound-site";
    private static final Set<String> LOADING = Set.of("stylesheet", "icon", "preload", "modulepreload", "manifest");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:)?//");

    private final Diagnostics diagnostics;

    PageInspection(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void inspect(SitePage page) {
        headings(page);
        ids(page);
        resources(page);
        scripts(page);
    }

    private void headings(SitePage page) {
        if (page.document().title().isBlank()) {
            add(page, page.document(), "the page has no title", "give its content file a title");
        }
        List<Element> h1 = page.elements().stream()
                .filter(e -> "h1".equals(e.normalName()))
                .toList();
        if (h1.size() != 1) {
            Element at = h1.isEmpty() ? page.document() : h1.get(1);
            add(
                    page,
                    at,
                    "the page has " + h1.size() + " headings of the first level",
                    "begin headings in a body with ##");
        }
        boolean language = page.elements().stream().anyMatch(e -> "html".equals(e.normalName()) && e.hasAttr("lang"));
        if (!language) {
            add(page, page.document(), "the page names no language", "mend the template that draws it");
        }
    }

    private void ids(SitePage page) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.identified()) {
            if (!seen.add(element.id())) {
                add(
                        page,
                        element,
                        "the id '" + element.id() + "' stands here a second time",
                        "name one of the two otherwise");
            }
        }
    }

    private void resources(SitePage page) {
        for (Element element : page.linked()) {
            boolean loads = element.hasAttr("src") || LOADING.contains(element.attr("rel"));
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            if (loads && ELSEWHERE.matcher(address).lookingAt()) {
                add(page, element, "the page loads '" + address + "' from elsewhere", "put the file into assets/");
            }
        }
    }

    private void scripts(SitePage page) {
        for (Element element : page.elements()) {
            if (hasScriptWithin(element) || hasStyleWithin(element)) {
                add(
                        page,
                        element,
                        "the page has script or style within itself, which its policy forbids",
                        "move it into assets/");
            }
        }
    }

    private static boolean hasScriptWithin(Element element) {
        boolean block = "script".equals(element.normalName())
                && !element.hasAttr("src")
                && !element.attr("type").endsWith("json");
        boolean handler = false;
        for (Attribute attribute : element.attributes()) {
            handler |= attribute.getKey().startsWith("on");
        }
        return block || handler || element.attr("href").stripLeading().startsWith("javascript:");
    }

    private static boolean hasStyleWithin(Element element) {
        return "style".equals(element.normalName()) || element.hasAttr("style");
    }

    private void add(SitePage page, Element at, String message, String hint) {
        diagnostics.add(Diagnostic.error(page.place(at), RULE, message, hint));
    }
}
