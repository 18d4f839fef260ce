package org.onrecord.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

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
        if (page.title().isBlank()) {
            add(page.place(), "the page has no title", "give its content file a title");
        }
        List<StartTag> h1 =
                page.tags().stream().filter(t -> "h1".equals(t.name())).toList();
        if (h1.size() != 1) {
            Place at = h1.isEmpty() ? page.place() : page.place(h1.get(1));
            add(at, "the page has " + h1.size() + " headings of the first level", "begin headings in a body with ##");
        }
        if (page.tags().stream().noneMatch(t -> "html".equals(t.name()) && t.has("lang"))) {
            add(page.place(), "the page names no language", "mend the template that draws it");
        }
    }

    private void ids(SitePage page) {
        Set<String> seen = new HashSet<>();
        for (StartTag tag : page.tags()) {
            if (tag.has("id") && !seen.add(tag.get("id"))) {
                add(
                        page.place(tag),
                        "the id '" + tag.get("id") + "' stands here a second time",
                        "name one of the two otherwise");
            }
        }
    }

    private void resources(SitePage page) {
        for (StartTag tag : page.linked()) {
            boolean loads = tag.has("src") || LOADING.contains(tag.get("rel"));
            String address = tag.has("src") ? tag.get("src") : tag.get("href");
            if (loads && ELSEWHERE.matcher(address).lookingAt()) {
                add(page.place(tag), "the page loads '" + address + "' from elsewhere", "put the file into assets/");
            }
        }
    }

    private void scripts(SitePage page) {
        for (StartTag tag : page.tags()) {
            if (hasScriptWithin(tag) || "style".equals(tag.name()) || tag.has("style")) {
                add(
                        page.place(tag),
                        "the page has script or style within itself, which its policy forbids",
                        "move it into assets/");
            }
        }
    }

    private static boolean hasScriptWithin(StartTag tag) {
        boolean block = "script".equals(tag.name())
                && !tag.has("src")
                && !tag.get("type").endsWith("json");
        return block || hasHandler(tag) || tag.get("href").stripLeading().startsWith("javascript:");
    }

    private static boolean hasHandler(StartTag tag) {
        for (String attribute : tag.attributes().keySet()) {
            if (attribute.startsWith("on")) {
                return true;
            }
        }
        return false;
    }

    private void add(Place place, String message, String hint) {
        diagnostics.add(Diagnostic.error(place, RULE, message, hint));
    }
}
