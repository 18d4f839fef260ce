package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes a folder beside another and puts it in the other's place by two renames. */
final class FolderSwap {
    private final Path destination;
    private final Path staging;
    private final Path old;

    FolderSwap(Path destination) {
        this.destination = destination;
        this.staging = beside(destination, ".staging");
        this.old = beside(destination, ".old");
    }

    static Path beside(Path destination, String ending) {
        return destination.toAbsolutePath().resolveSibling("." + destination.getFileName() + ending);
    }

    /** Returns an empty folder; what an interrupted swap left is put in order first. */
    Path staging() {
        try {
            restore();
            delete(staging);
            Files.createDirectories(staging);
            Files.createFile(staging.resolve(Publisher.MARK));
            return staging;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + staging, e);
        }
    }

    void publish() {
        try {
            delete(old);
            if (Files.exists(destination)) {
                Files.move(destination, old);
            }
            Files.move(staging, destination);
            delete(old);
        } catch (IOException e) {
            putBack();
            throw new UncheckedIOException("cannot put the site into " + destination, e);
        }
    }

    void discard() {
        try {
            delete(staging);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + staging, e);
        }
    }

    /** An interrupted swap leaves the old site beside an empty place. */
    private void restore() throws IOException {
        if (Files.exists(old) && !Files.exists(destination)) {
            Files.move(old, destination);
        }
        delete(old);
    }

    private void putBack() {
        try {
            restore();
        } catch (IOException e) {
            throw new UncheckedIOException("the site of before stands in " + old, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
