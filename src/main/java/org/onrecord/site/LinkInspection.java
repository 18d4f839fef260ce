package org.onrecord.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.NearMatch;

/** Whether every link within the site leads to a file that is there, and every fragment to an id. */
final class LinkInspection {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private final Set<String> files;
    private final Map<String, SitePage> pages;
    private final Diagnostics diagnostics;
    /** Where paths lead, by the folder of the page that has them. */
    private final Map<String, Map<String, Optional<String>>> targets = new ConcurrentHashMap<>();

    LinkInspection(Set<String> files, Map<String, SitePage> pages, Diagnostics diagnostics) {
        this.files = files;
        this.pages = pages;
        this.diagnostics = diagnostics;
    }

    void inspect(SitePage page) {
        for (StartTag element : page.linked()) {
            String address = element.has("href") ? element.get("href") : element.get("src");
            if (!leadsElsewhere(address)) {
                follow(page, element, address);
            }
        }
    }

    private static boolean leadsElsewhere(String address) {
        return (address.indexOf(':') >= 0 || address.startsWith("//"))
                && ELSEWHERE.matcher(address).matches();
    }

    private void follow(SitePage page, StartTag element, String address) {
        if (address.startsWith("/")) {
            add(
                    page,
                    element,
                    "the link '" + address + "' begins at the host, so it breaks under a base path",
                    "write it relative to the page");
            return;
        }
        int hash = address.indexOf('#');
        String path = withoutQuery(hash < 0 ? address : address.substring(0, hash));
        Optional<String> target = path.isEmpty() ? Optional.of(page.path()) : target(page.path(), path);
        if (target.isEmpty() || !files.contains(target.get())) {
            add(
                    page,
                    element,
                    "the link '" + address + "' leads to no file of the site",
                    NearMatch.hint(target.orElse(path), files, "add the page, or take the link out"));
        } else if (hash >= 0 && hash + 1 < address.length()) {
            fragment(page, element, target.get(), decode(address.substring(hash + 1)));
        }
    }

    private void fragment(SitePage page, StartTag element, String target, String fragment) {
        SitePage there = pages.get(target);
        if (there != null && !there.ids().contains(fragment)) {
            add(
                    page,
                    element,
                    "the link leads to '#" + fragment + "', an id that " + target + " does not have",
                    NearMatch.hint(fragment, there.ids(), "link to the page without a fragment"));
        }
    }

    /** Pages of one folder have most of their links in common. */
    private Optional<String> target(String from, String path) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        Map<String, Optional<String>> known = targets.computeIfAbsent(folder, f -> new ConcurrentHashMap<>());
        Optional<String> target = known.get(path);
        if (target == null) {
            target = resolve(from, path);
            known.put(path, target);
        }
        return target;
    }

    /** Returns the path from the site's root, or nothing where the link leads out of the site. */
    private static Optional<String> resolve(String from, String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
        parts.removeLast();
        for (String part : decode(path).split("/", -1)) {
            if ("..".equals(part)) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        String whole = String.join("/", parts);
        return Optional.of(whole.isEmpty() || whole.endsWith("/") ? whole + "index.html" : whole);
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void add(SitePage page, StartTag at, String message, String hint) {
        diagnostics.add(Diagnostic.error(page.place(at), PageInspection.RULE, message, hint));
    }
}
