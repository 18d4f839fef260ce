package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes files below one folder, each with one write; safe for several threads. */
final class Output {
    private final Path root;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();

    Output(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Writes a file, over one of that name; a path that leads outside is the caller's fault. */
    void write(String path, byte[] bytes) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException("not within the site: '" + path + "'");
        }
        try {
            if (!folders.contains(file.getParent())) {
                // Known only once it is there: another thread may come between. Making it twice does no harm.
                Files.createDirectories(file.getParent());
                folders.add(file.getParent());
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        written.incrementAndGet();
    }

    /** Returns how many files were written. */
    int count() {
        return written.get();
    }
}
