package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a finished site in place at once; what stood there before stays until then. */
public final class Publisher implements AutoCloseable {
    /** Marks a folder that this program made, which it may replace. */
    static final String MARK = ".onrecord";

    private final Path destination;
    private final FileChannel channel;
    private final Optional<FileLock> lock;
    private final FolderSwap swap;

    private Publisher(Path destination, FileChannel channel, Optional<FileLock> lock) {
        this.destination = destination;
        this.channel = channel;
        this.lock = lock;
        this.swap = new FolderSwap(destination);
    }

    /** Takes hold of a destination folder; {@link #isHeld()} says whether another bake had it already. */
    public static Publisher of(Path destination) {
        try {
            Files.createDirectories(destination.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    FolderSwap.beside(destination, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
        return swap.staging();
    }

    /** Puts the staging folder in the destination's place by two renames. */
    public void publish() {
        swap.publish();
    }

    /** Removes the staging folder that is not to be published. */
    public void discard() {
        swap.discard();
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
