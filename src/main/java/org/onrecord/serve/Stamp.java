package org.onrecord.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was when somebody looked at it.
 *
 * @param size in bytes
 * @param time when it was changed
 * @param key which file it is, where the file system says so
 * @param bytes where the file was changed just before the look, so that a change after it may have left size and time as they were
 */
record Stamp(long size, Instant time, @Nullable Object key, Optional<byte[]> bytes) {
    /** The coarsest tick of a file system that is in use, that of FAT. */
    private static final Duration TICK = Duration.ofSeconds(2);

    static Stamp of(Path file, BasicFileAttributes attributes) {
        Instant time = attributes.lastModifiedTime().toInstant();
        boolean recent = time.isAfter(Instant.now().minus(TICK));
        return new Stamp(
                attributes.size(), time, attributes.fileKey(), recent ? Optional.of(read(file)) : Optional.empty());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Returns whether a file that had this stamp is the same now. */
    boolean isSame(Path file, BasicFileAttributes now) {
        return size == now.size()
                && time.equals(now.lastModifiedTime().toInstant())
                && Objects.equals(key, now.fileKey())
                && bytes.filter(then -> !Arrays.equals(then, read(file))).isEmpty();
    }
}
