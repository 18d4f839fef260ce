package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that a benchmark writes into and clears. */
public final class Folders {
    private Folders() {}

    /** Makes a folder among the machine's temporary files, with an empty one in it. */
    public static Path temporary(String inside) {
        try {
            Path folder = Files.createTempDirectory("onrecord-bench");
            make(folder.resolve(inside));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    /** Makes a folder and those above it; one that is there stays as it is. */
    public static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }

    /** Deletes a file or folder with all that is below; where none is, nothing is done. */
    public static void delete(Path path) {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
