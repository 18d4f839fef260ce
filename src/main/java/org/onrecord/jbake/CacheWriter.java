package org.onrecord.jbake;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes texts, numbers and the values of documents for {@link CacheReader}. */
final class CacheWriter {
    static final int LATIN = 0;
    static final int WIDE = 1;

    private final DataOutputStream out;

    CacheWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void number(long number) throws IOException {
        out.writeLong(number);
    }

    /** Writes all bytes of a buffer on an array. */
    void bytes(ByteBuffer bytes) throws IOException {
        out.writeInt(bytes.limit());
        out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
    }

    void fingerprint(Fingerprint fingerprint) throws IOException {
        out.writeLong(fingerprint.high());
        out.writeLong(fingerprint.low());
    }

    void flush() throws IOException {
        out.flush();
    }

    void texts(Iterable<String> texts, int count) throws IOException {
        out.writeInt(count);
        for (String text : texts) {
            text(text);
        }
    }

    /** Writes a text after its form and the number of its characters. */
    void text(String text) throws IOException {
        byte[] bytes = TextBytes.of(text);
        out.writeByte(TextBytes.areWide(bytes, text) ? WIDE : LATIN);
        out.writeInt(text.length());
        out.write(bytes);
    }

    /** Writes a value; returns whether it, and everything in it, is of a known kind. */
    boolean value(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            return fields(map);
        }
        if (value instanceof List<?> items) {
            return items(items);
        }
        if (value instanceof String[] words) {
            out.writeByte('w');
            texts(List.of(words), words.length);
        } else if (value instanceof String text) {
            out.writeByte('s');
            text(text);
        } else if (value instanceof Long number) {
            out.writeByte('n');
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeByte('x');
            out.writeDouble(number);
        } else if (value instanceof Boolean bool) {
            out.writeByte(bool ? 't' : 'f');
        } else if (value instanceof FileDate) {
            out.writeByte('u');
        } else if (value instanceof Date date) {
            out.writeByte('d');
            out.writeLong(date.toInstant().toEpochMilli());
        } else if (value instanceof PlainHash) {
            out.writeByte('h');
        } else {
            out.writeByte('0');
            return value == null;
        }
        return true;
    }

    /** Writes the fields in their order, which is that of a hash map with as many places. */
    private boolean fields(Map<?, ?> map) throws IOException {
        out.writeByte('m');
        out.writeInt(map.size());
        boolean known = true;
        for (Map.Entry<?, ?> field : map.entrySet()) {
            text((String) field.getKey());
            known &= value(field.getValue());
        }
        return known;
    }

    private boolean items(List<?> items) throws IOException {
        out.writeByte('l');
        out.writeInt(items.size());
        boolean known = true;
        for (Object item : items) {
            known &= value(item);
        }
        return known;
    }
}
