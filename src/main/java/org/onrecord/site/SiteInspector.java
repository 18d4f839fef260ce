package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** Looks through a finished site before it is put in place. */
public final class SiteInspector {
    private final Diagnostics diagnostics;

    /** Makes an inspector that reports to {@code diagnostics}. */
    public SiteInspector(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Looks at every page in a folder: its title, headings, ids and links; returns how many there are. */
    public int inspect(Path site) {
        Set<String> files = files(site);
        Map<String, SitePage> pages = files.parallelStream()
                .filter(f -> f.endsWith(".html"))
                .map(f -> SitePage.read(site, f))
                .collect(Collectors.toConcurrentMap(SitePage::path, p -> p));
        PageInspection alone = new PageInspection(diagnostics);
        LinkInspection links = new LinkInspection(files, pages, diagnostics);
        pages.values().parallelStream().forEach(page -> {
            alone.inspect(page);
            links.inspect(page);
        });
        titles(pages);
        return pages.size();
    }

    private void titles(Map<String, SitePage> pages) {
        Map<String, String> seen = new TreeMap<>();
        new TreeMap<>(pages).forEach((path, page) -> {
            String title = page.title();
            String first = title.isBlank() ? null : seen.putIfAbsent(title, path);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                        Place.of(path),
                        PageInspection.RULE,
                        "the page has the title of " + first + ": '" + title + "'",
                        "give one of the two content files another title"));
            }
        });
    }

    private static Set<String> files(Path site) {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + site, e);
        }
    }
}
