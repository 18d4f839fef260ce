package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one fingerprint of several values; which values follow which shows in it. */
final class FingerprintBuilder {
    private final MessageDigest digest = Fingerprint.digest();

    FingerprintBuilder add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        digest.update(ByteBuffer.allocate(1 + Integer.BYTES)
                .put((byte) 's')
                .putInt(bytes.length)
                .array());
        digest.update(bytes);
        return this;
    }

    FingerprintBuilder add(long number) {
        digest.update(ByteBuffer.allocate(1 + Long.BYTES)
                .put((byte) 'n')
                .putLong(number)
                .array());
        return this;
    }

    FingerprintBuilder add(Fingerprint part) {
        digest.update(ByteBuffer.allocate(1 + 2 * Long.BYTES)
                .put((byte) 'f')
                .putLong(part.high())
                .putLong(part.low())
                .array());
        return this;
    }

    /** Adds a value of a document, in the order in which a template would list its parts; one of a kind that is not known equals no other. */
    FingerprintBuilder value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            add("map").add(map.size());
            map.forEach((key, field) -> value(key).value(field));
        } else if (value instanceof Collection<?> items) {
            add("list").add(items.size());
            items.forEach(this::value);
        } else if (value instanceof String[] words) {
            add("words").value(List.of(words));
        } else if (value instanceof Date date) {
            add("date").add(date.toInstant().toEpochMilli());
        } else if (value instanceof PlainHash hash) {
            add("file").add(file(hash));
        } else if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            add(value == null ? "none" : value.getClass().getSimpleName()).add(String.valueOf(value));
        } else {
            add(UUID.randomUUID().toString());
        }
        return this;
    }

    private static Fingerprint file(PlainHash hash) {
        try {
            return Fingerprint.of(Files.readAllBytes(hash.file().toPath()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + hash.file(), e);
        }
    }

    Fingerprint build() {
        return Fingerprint.of(digest);
    }
}
