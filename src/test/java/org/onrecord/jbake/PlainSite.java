package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.onrecord.FolderBytes;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.site.Publisher;

/** A plain site in a folder of a test, baked again and again into one output, or cleanly into another. */
public final class PlainSite {
    private final Path folder;
    private int clean;

    public PlainSite(Path folder) {
        this.folder = folder;
    }

    public Path output() {
        return folder.resolve("output");
    }

    Path cache() {
        return folder.resolve(".output.cache");
    }

    public Path source() {
        return folder.resolve("site");
    }

    public PlainSite with(String path, String text) {
        try {
            Path file = source().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(source().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String path) {
        try {
            Files.deleteIfExists(source().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> files(String below) {
        return List.copyOf(FolderBytes.of(source().resolve(below)).keySet());
    }

    /** Bakes over what the last bake left; returns the pages that were drawn. */
    SortedSet<String> bake() {
        Diagnostics faults = new Diagnostics();
        SortedSet<String> drawn = bake(output(), faults);
        assertFalse(faults.hasErrors(), faults.sorted().toString());
        return drawn;
    }

    /** Bakes over what the last bake left; returns what was told. */
    List<String> told() {
        Diagnostics faults = new Diagnostics();
        bake(output(), faults);
        return faults.sorted().stream().map(Diagnostic::message).toList();
    }

    /** Fails where the output is not what a bake into an empty folder makes. */
    public void assertFresh(String step) {
        Path fresh = folder.resolve("clean" + clean++);
        bake(fresh, new Diagnostics());
        SortedMap<String, String> expected = FolderBytes.of(fresh);
        SortedMap<String, String> actual = FolderBytes.of(output());
        assertEquals(expected.keySet(), actual.keySet(), step);
        expected.forEach((path, bytes) -> assertEquals(bytes, actual.get(path), step + ": " + path));
    }

    private SortedSet<String> bake(Path destination, Diagnostics faults) {
        Project project = Project.open(source(), Map.of("destination.folder", destination.toString()), faults)
                .orElseThrow();
        Set<String> drawn = new ConcurrentSkipListSet<>();
        PlainCache cache = PlainCache.of(project);
        PlainContent content = new PlainGatherer(project, faults, InstantSource.system(), cache).gather();
        try (Publisher publisher = Publisher.of(destination)) {
            Output output = publisher.output((path, page) -> drawn.add(path));
            new PlainRenderer(project, faults, cache).render(content, output);
            if (faults.hasErrors()) {
                publisher.discard();
            } else {
                publisher.publish(output);
                cache.write(project, faults);
            }
        }
        return new TreeSet<>(drawn);
    }
}
