package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onrecord.content.ContentFile;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;

/** A project in a test's folder, written, opened and rendered. */
final class Site {
    private final Path folder;
    private final Diagnostics faults = new Diagnostics();
    private final Map<String, String> read = new ConcurrentHashMap<>();

    Site(Path folder) {
        this.folder = folder;
        with("project/content/.keep", "");
        with("program/onrecord/templates/feed.ftlh", "feed");
        with("program/onrecord/templates/sitemap.ftlh", "sitemap");
        with("program/onrecord/templates/claim.ftlh", "${content.title}");
        with("program/onrecord/templates/page.ftlh", "${content.title}");
    }

    Site with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Site with(String path, byte[] bytes) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Site settings(String... lines) {
        return with("project/jbake.properties", String.join("\n", lines) + "\n");
    }

    Site page(String path, String header, String body) {
        return with("project/content/" + path, "---\n" + header + "\n---\n" + body + "\n");
    }

    Site template(String name, String text) {
        return with("project/templates/" + name, text);
    }

    Project open() {
        return open(Map.of());
    }

    Project open(Map<String, String> overrides) {
        return Project.open(folder.resolve("project"), overrides, faults, new BuiltIn(folder.resolve("program")))
                .orElseThrow(() -> new AssertionError(said()));
    }

    List<ContentFile> gather() {
        return new Gatherer(open(), faults).gather();
    }

    /** Returns the pages that the last renderings gave to the inspection. */
    Map<String, String> read() {
        return read;
    }

    Site render() {
        return render(uri -> Map.of());
    }

    Site render(PageBeans beans) {
        Path out = folder.resolve("out");
        Project project = open(Map.of("destination.folder", out.toString()));
        List<ContentFile> files = new Gatherer(project, faults).gather();
        SiteRenderer renderer = new SiteRenderer(project, faults);
        renderer.render(files, beans, new Output(StandingSite.of(out), out, (path, page) -> read.put(path, page)));
        if (!faults.hasErrors()) {
            renderer.remember();
        }
        return this;
    }

    List<String> said() {
        return faults.sorted().stream().map(Site::line).toList();
    }

    private static String line(Diagnostic d) {
        return d.place() + ": " + d.message() + " [" + d.rule() + "] " + d.hint();
    }

    String out(String path) {
        try {
            return Files.readString(folder.resolve("out").resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> outFiles() {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
