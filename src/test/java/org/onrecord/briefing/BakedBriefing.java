package org.onrecord.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;

/** The first briefing and a tombstone, baked once for all tests that look at its pages. */
final class BakedBriefing {
    private static final Path SITE = bake(Path.of("target/briefing"));

    private BakedBriefing() {}

    /** Returns the folder of the site. */
    static Path site() {
        return SITE;
    }

    /** Returns every page by its path from the site's root, sorted. */
    static List<String> pages() {
        return pages(SITE);
    }

    /** Returns every page of a site by its path from the root, sorted. */
    static List<String> pages(Path site) {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(f -> f.toString().endsWith(".html"))
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns one page of each kind: every page at the top, and of each folder the first and the last two: the last claim is a tombstone. */
    static List<String> kinds() {
        List<String> pages = pages();
        return pages.stream()
                .filter(p -> {
                    if (!p.contains("/")) {
                        return true;
                    }
                    String folder = p.substring(0, p.indexOf('/') + 1);
                    List<String> within =
                            pages.stream().filter(q -> q.startsWith(folder)).toList();
                    return p.equals(within.get(0))
                            || p.equals(within.get(within.size() - 1))
                            || p.equals(within.get(within.size() - 2));
                })
                .toList();
    }

    /** Returns the kinds that open from a file too: the page for wrong addresses knows where on its host it lies. */
    static List<String> kindsOnFile() {
        return kinds().stream().filter(page -> !page.equals("404.html")).toList();
    }

    private static Path bake(Path folder) {
        delete(folder.resolve("content"));
        BriefingCopy.into(folder);
        BriefingCopy.copy(Path.of("src/test/resources/org/onrecord/briefing"), folder.resolve("content"));
        Diagnostics diagnostics = new Diagnostics();
        Project project = Project.open(folder, Map.of("site.host", "https://example.org/briefing"), diagnostics)
                .orElseThrow();
        new Bake(project, new SourceLocations(Optional.empty(), Map.of()), diagnostics).run();
        if (!diagnostics.sorted().isEmpty()) {
            throw new AssertionError(new TextReport(false).format(diagnostics.sorted()));
        }
        return project.destination();
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
