package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file as it stands; one that was written again is another.
 *
 * @param size in bytes, negative where it is a link or the like
 * @param time when it was changed, in nanoseconds since 1970
 */
record StandingFile(long size, long time) {
    private static final long NO_FILE = -1;

    static StandingFile of(BasicFileAttributes attributes) {
        return new StandingFile(
                attributes.isRegularFile() ? attributes.size() : NO_FILE,
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    static StandingFile of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    // Written out: the platform builds a record's own at first use, a dozen milliseconds that a short bake sees.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandingFile that && size == that.size && time == that.time;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * size + time);
    }
}
