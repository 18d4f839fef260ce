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

/**
 * Makes one fingerprint of several values; which values follow which shows in it.
 *
 * <p>Each is written as its kind, how long it is where that is not fixed, and its bytes, so that other values are other bytes.
 */
final class FingerprintBuilder {
    private static final byte[] NONE = new byte[0];

    /** Several are made for each page: a thread lends the buffer of its last one to its next. */
    private static final ThreadLocal<byte[]> SPARE = ThreadLocal.withInitial(() -> NONE);

    private static final int FIRST = 1 << 12;
    private static final int LARGE = 1 << 20;

    /** Bits of a number that stand in one byte; the eighth tells that more follow. */
    private static final int DIGIT = 7;

    private static final int MORE = 1 << DIGIT;

    private byte[] bytes = SPARE.get();
    private int length;

    FingerprintBuilder() {
        SPARE.set(NONE);
    }

    FingerprintBuilder add(String text) {
        byte[] all = TextBytes.of(text);
        put(TextBytes.areWide(all, text) ? 'w' : 's', text.length());
        room(all.length);
        System.arraycopy(all, 0, bytes, length, all.length);
        length += all.length;
        return this;
    }

    FingerprintBuilder add(long number) {
        put('n', number);
        return this;
    }

    FingerprintBuilder add(Fingerprint part) {
        room(1 + 2 * Long.BYTES);
        bytes[length++] = 'f';
        whole(part.high());
        whole(part.low());
        return this;
    }

    private void whole(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    /** Puts a number after its kind: most are small, and have one byte. */
    private void put(char kind, long number) {
        room(2 + Long.SIZE / DIGIT);
        bytes[length++] = (byte) kind;
        long rest = number;
        for (; rest < 0 || rest >= MORE; rest >>>= DIGIT) {
            bytes[length++] = (byte) (rest | MORE);
        }
        bytes[length++] = (byte) rest;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(FIRST, 2 * bytes.length + more));
        }
    }

    /** Adds a value of a document or a view, in the order in which a template would list its parts; one of a kind that is not known equals no other. */
    FingerprintBuilder value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            add("map").add(map.size());
            for (Map.Entry<?, ?> field : map.entrySet()) {
                value(field.getKey()).value(field.getValue());
            }
        } else if (value instanceof Collection<?> items) {
            add("list").add(items.size());
            for (Object item : items) {
                value(item);
            }
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
        Fingerprint made = Fingerprint.of(bytes, 0, length);
        if (bytes.length <= LARGE) {
            SPARE.set(bytes);
        }
        bytes = NONE;
        length = 0;
        return made;
    }
}
