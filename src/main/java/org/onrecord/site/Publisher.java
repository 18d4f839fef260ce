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
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.jbake.Beside;
import org.onrecord.jbake.Output;
import org.onrecord.jbake.PageReader;
import org.onrecord.jbake.StandingSite;

/** Puts a finished site in place; what stood there before stays until all of the new one is there. */
public final class Publisher implements AutoCloseable {
    /** Marks a folder that this program made, which it may replace. */
    static final String MARK = ".onrecord";

    private final Path destination;
    private final FileChannel channel;
    private final Optional<FileLock> lock;
    private final SiteUpdate update;

    private Publisher(Path destination, FileChannel channel, Optional<FileLock> lock) {
        this.destination = destination;
        this.channel = channel;
        this.lock = lock;
        this.update = new SiteUpdate(destination);
    }

    /** Takes hold of a destination folder; {@link #isHeld()} says whether another bake had it already. */
    public static Publisher of(Path folder) {
        try {
            Path destination = Files.exists(folder) ? folder.toRealPath() : folder;
            Files.createDirectories(destination.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    Beside.of(destination, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new Publisher(destination, channel, tryLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write beside " + folder, e);
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
                return !Files.exists(destination.resolve(MARK)) && files.anyMatch(file -> !file.endsWith(".git"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + destination, e);
        }
    }

    /** Returns where a new site can be made, whose pages {@code reader} takes; an update that was interrupted is finished first. */
    public Output output(PageReader reader) {
        return output(reader, Optional.empty());
    }

    /** Returns the same, given what is known to stand in the destination. */
    Output output(PageReader reader, Optional<StandingSite> known) {
        Path staging = update.staging();
        return new Output(known.orElseGet(() -> StandingSite.of(destination)), staging, reader);
    }

    /** Puts the new site in place: what differs is moved in, what is no part of it is removed. */
    public void publish(Output output) {
        update.publish(gone(output));
    }

    /** Returns the paths of the files that a new site does not have. */
    static Set<String> gone(Output output) {
        Set<String> gone = output.gone();
        gone.remove(MARK);
        return gone;
    }

    /** Removes what is not to be published. */
    public void discard() {
        update.discard();
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
