package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a finished site in place at once; what stood there before stays until then. */
public final class Publisher implements AutoCloseable {
    /** Marks a folder that this program made, which it may replace. */
    static final String MARK = ".onrecord";

    private final Path destination;
    private final FileChannel channel;
    private final Optional<FileLock> lock;

    private Publisher(Path destination, FileChannel channel, Optional<FileLock> lock) {
        this.destination = destination;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes hold of a destination folder; {@link #isHeld()} says whether another bake had it already. */
    public static Publisher of(Path destination) {
        try {
            Files.createDirectories(destination.toAbsolutePath().getParent());
            FileChannel channel =
                    FileChannel.open(beside(destination, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new Publisher(destination, channel, tryLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write beside " + destination, e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the destination is this publisher's alone. */
    public boolean isHeld() {
        return lock.isPresent();
    }

    /** Returns whether the destination holds something that this program did not make. */
    public boolean isForeign() {
        try {
            if (!Files.exists(destination)) {
                return false;
            }
            if (!Files.isDirectory(destination)) {
                return true;
            }
            try (Stream<Path> files = Files.list(destination)) {
                return !Files.exists(destination.resolve(MARK))
                        && files.findAny().isPresent();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + destination, e);
        }
    }

    /** Returns an empty folder beside the destination; what an interrupted bake left there is removed. */
    public Path staging() {
        Path staging = beside(destination, ".staging");
        try {
            restore();
            delete(staging);
            Files.createDirectories(staging);
            Files.createFile(staging.resolve(MARK));
            return staging;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + staging, e);
        }
    }

    /** An interrupted swap leaves the old site beside an empty place. */
    private void restore() throws IOException {
        Path old = beside(destination, ".old");
        if (Files.exists(old) && !Files.exists(destination)) {
            Files.move(old, destination);
        }
        delete(old);
    }

    /** Puts the staging folder in the destination's place by two renames. */
    public void publish(Path staging) {
        Path old = beside(destination, ".old");
        try {
            delete(old);
            if (Files.exists(destination)) {
                Files.move(destination, old);
            }
            Files.move(staging, destination);
            delete(old);
        } catch (IOException e) {
            putBack(old);
            throw new UncheckedIOException("cannot put the site into " + destination, e);
        }
    }

    private void putBack(Path old) {
        try {
            restore();
        } catch (IOException e) {
            throw new UncheckedIOException("the site of before stands in " + old, e);
        }
    }

    /** Removes a staging folder that is not to be published. */
    public void discard(Path staging) {
        try {
            delete(staging);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + staging, e);
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

    private static Path beside(Path destination, String ending) {
        return destination.toAbsolutePath().resolveSibling("." + destination.getFileName() + ending);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of " + destination, e);
        }
    }
}
