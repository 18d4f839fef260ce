package org.onrecord.site;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;

/** What has to be so on every page by itself: one title, one heading, ids once, nothing from elsewhere. */
final class PageInspection {
    static final String RULE = "sound-site";
    private static final String TEMPLATE = "mend the template that draws it";

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
        Elements h1 = page.document().select("h1");
        if (h1.size() != 1) {
            Element at = h1.isEmpty() ? page.document() : h1.get(1);
            add(
                    page,
                    at,
                    "the page has " + h1.size() + " headings of the first level",
                    "begin headings in a body with ##");
        }
        if (page.document().select("html[lang]").isEmpty()) {
            add(page, page.document(), "the page names no language", TEMPLATE);
        }
    }

    private void ids(SitePage page) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.document().select("[id]")) {
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
        for (Element element :
                page.document().select("[src], link[rel=stylesheet], link[rel=icon], link[rel=preload]")) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            if (address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*")) {
                add(page, element, "the page loads '" + address + "' from elsewhere", "put the file into assets/");
            }
        }
    }

    private void scripts(SitePage page) {
        for (Element element : page.document().select("script:not([src]), style, [style]")) {
            boolean data = element.attr("type").endsWith("json");
            if (!data) {
                add(
                        page,
                        element,
                        "the page has script or style within itself, which its policy forbids",
                        "move it into assets/");
            }
        }
        for (Element element : page.document().getAllElements()) {
            boolean handler = element.attributes().asList().stream()
                    .anyMatch(a -> a.getKey().matches("(?i)on[a-z]+"));
            if (handler || element.attr("href").matches("(?i)\\s*javascript:.*")) {
                add(
                        page,
                        element,
                        "the page has script within itself, which its policy forbids",
                        "move it into assets/");
            }
        }
    }

    private void add(SitePage page, Element at, String message, String hint) {
        diagnostics.add(Diagnostic.error(page.place(at), RULE, message, hint));
    }
}
