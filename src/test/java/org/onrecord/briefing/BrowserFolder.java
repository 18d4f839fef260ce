package org.onrecord.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fresh folder for what a browser writes, removed with all that is in it.
 *
 * @param path where it is; short, for a socket's path has at most about 100 characters
 */
record BrowserFolder(Path path) implements AutoCloseable {
    static BrowserFolder create() {
        try {
            return new BrowserFolder(Files.createTempDirectory("onrecord-browser"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the browser", e);
        }
    }

    @Override
    public void close() {
        try {
            List<Path> within;
            try (Stream<Path> walk = Files.walk(path)) {
                within = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : within) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}
