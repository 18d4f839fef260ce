package org.onrecord.jbake;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one fingerprint of several values; which values follow which shows in it. */
final class FingerprintBuilder {
    /** Several are made for each page: a thread lends the buffer of its last one to its next. */
    private static final ThreadLocal<byte[]> SPARE = new ThreadLocal<>();

    private static final int FIRST = 1 << 12;
    private static final int LARGE = 1 << 20;

    private byte[] bytes = buffer();
    private int length;

    private static byte[] buffer() {
        byte[] spare = SPARE.get();
        if (spare == null) {
            return new byte[FIRST];
        }
        SPARE.remove();
        return spare;
    }

    FingerprintBuilder add(String text) {
        put((byte) 's', text.length());
        room(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes[length++] = (byte) (c >> Byte.SIZE);
            bytes[length++] = (byte) c;
        }
        return this;
    }

    FingerprintBuilder add(long number) {
        put((byte) 'n', number);
        return this;
    }

    FingerprintBuilder add(Fingerprint part) {
        put((byte) 'f', part.high());
        put((byte) 'f', part.low());
        return this;
    }

    private void put(byte kind, long number) {
        room(1 + Long.BYTES);
        bytes[length++] = kind;
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    /** Adds a value of a document or a view, in the order in which a template would list its parts; one of a kind that is not known equals no other. */
    FingerprintBuilder value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            add("map").add(map.size());
            map.forEach((key, field) -> value(key).value(field));
        } else if (value instanceof Collection<?> items) {
            add("list").add(items.size());
            items.forEach(this::value);
        } else if (value instanceof Object[] items) {
            value(Arrays.asList(items));
        } else if (value instanceof Record entry) {
            add(entry.getClass().getName());
            RecordModel.components(entry).forEach(this::value);
        } else if (value instanceof Optional<?> optional) {
            add("optional").value(optional.orElse(null));
        } else if (value instanceof Date date) {
            add("date").add(date.toInstant().toEpochMilli());
        } else if (value instanceof PlainHash hash) {
            add("file").add(file(hash));
        } else if (value == null || value instanceof String || isSimple(value)) {
            add(value == null ? "none" : value.getClass().getName()).add(String.valueOf(value));
        } else if (value instanceof Enum<?> word) {
            add(word.getDeclaringClass().getName()).add(word.name());
        } else {
            add(UUID.randomUUID().toString());
        }
        return this;
    }

    private static boolean isSimple(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor
                || value instanceof OptionalInt;
    }

    private static Fingerprint file(PlainHash hash) {
        return Fingerprint.of(FileBytes.lent(hash.file().toPath()));
    }

    /** Returns the fingerprint; the builder is done with. */
    Fingerprint build() {
        Fingerprint made = Fingerprint.of(bytes, length);
        if (bytes.length <= LARGE) {
            SPARE.set(bytes);
        }
        bytes = new byte[0];
        length = 0;
        return made;
    }
}
