package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.view.Picture;

/**
 * Drawings that were made before, each under a digest of all that decides it.
 *
 * <p>An entry begins with a digest of the rest of it; one that does not fit is as good as none. Safe for several threads and
 * processes: an entry appears whole or not at all.
 */
final class PictureCache {
    private static final int DIGEST = 32;

    private final Path folder;

    PictureCache(Path folder) {
        this.folder = folder;
    }

    /** Returns the file of a picture that was drawn before. */
    Optional<byte[]> find(Picture picture) {
        Path file = file(picture);
        try {
            return Files.isRegularFile(file) ? whole(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Optional<byte[]> whole(byte[] entry) {
        if (entry.length <= DIGEST) {
            return Optional.empty();
        }
        byte[] png = Arrays.copyOfRange(entry, DIGEST, entry.length);
        return Arrays.equals(digest(png), Arrays.copyOf(entry, DIGEST)) ? Optional.of(png) : Optional.empty();
    }

    /** Keeps the file of a picture. */
    void keep(Picture picture, byte[] png) {
        Path file = file(picture);
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "new", null);
            Files.write(
                    whole,
                    ByteBuffer.allocate(DIGEST + png.length)
                            .put(digest(png))
                            .put(png)
                            .array());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Path file(Picture picture) {
        String all = Drawing.VERSION + "\n" + picture.tag().tone() + "\n"
                + picture.texts().stream().map(Repertoire::plain).collect(Collectors.joining("\n"));
        return folder.resolve(HexFormat.of().formatHex(digest(all.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
