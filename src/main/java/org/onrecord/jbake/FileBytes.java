package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads whole files; one that cannot be read is the machine's fault. */
final class FileBytes {
    private static final int FIRST = 1 << 14;
    private static final int LARGE = 1 << 20;
    private static final ThreadLocal<byte[]> LENT = ThreadLocal.withInitial(() -> new byte[FIRST]);

    private FileBytes() {}

    static byte[] of(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Lends the bytes of a file, until the same thread is lent those of the next: whoever only looks at thousands of them need not
     * leave as many arrays behind.
     */
    static ByteBuffer lent(Path file) {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            ByteBuffer buffer = ByteBuffer.wrap(LENT.get());
            while (in.read(buffer) >= 0) {
                if (!buffer.hasRemaining()) {
                    buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), 2 * buffer.capacity()))
                            .position(buffer.position());
                }
            }
            if (buffer.capacity() <= LARGE) {
                LENT.set(buffer.array());
            }
            return buffer.flip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
