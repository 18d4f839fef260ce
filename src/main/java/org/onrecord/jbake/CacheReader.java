package org.onrecord.jbake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CacheWriter} wrote; anything else is an {@link IllegalArgumentException} or a fault of the buffer. */
final class CacheReader {
    private final ByteBuffer in;

    CacheReader(ByteBuffer in) {
        this.in = in;
    }

    int number() {
        return in.getInt();
    }

    long longNumber() {
        return in.getLong();
    }

    /** Returns the next bytes, which are not copied. */
    ByteBuffer bytes() {
        int length = in.getInt();
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        return bytes;
    }

    Fingerprint fingerprint() {
        return new Fingerprint(in.getLong(), in.getLong());
    }

    List<String> texts() {
        int count = in.getInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    String text() {
        int form = in.get();
        int length = in.getInt();
        if (form == CacheWriter.LATIN) {
            String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.ISO_8859_1);
            in.position(in.position() + length);
            return text;
        }
        char[] text = new char[length];
        in.asCharBuffer().get(text);
        in.position(in.position() + length * Character.BYTES);
        return new String(text);
    }

    /** Returns the value; what belongs to the file and is not kept is asked of it again. */
    @Nullable
    Object value(Path file) {
        byte kind = in.get();
        return switch (kind) {
            case 'm' -> {
                Map<String, @Nullable Object> map = new HashMap<>();
                fields(map, file);
                yield map;
            }
            case 'l' -> {
                int count = in.getInt();
                List<@Nullable Object> items = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    items.add(value(file));
                }
                yield items;
            }
            case 'w' -> {
                String[] words = new String[in.getInt()];
                for (int i = 0; i < words.length; i++) {
                    words[i] = text();
                }
                yield words;
            }
            case 's' -> text();
            case 'n' -> in.getLong();
            case 'x' -> in.getDouble();
            case 't' -> true;
            case 'f' -> false;
            case 'u' -> new FileDate(file);
            case 'd' -> Date.from(Instant.ofEpochMilli(in.getLong()));
            case 'h' -> new PlainHash(file.toFile());
            case '0' -> null;
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }

    /** Reads a map into another. */
    void map(Map<String, @Nullable Object> map, Path file) {
        if (in.get() != 'm') {
            throw new IllegalArgumentException("no map");
        }
        fields(map, file);
    }

    /** Puts fields into a map in the order in which they were. */
    private void fields(Map<String, @Nullable Object> map, Path file) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            map.put(text(), value(file));
        }
    }
}
