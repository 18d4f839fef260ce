package org.onrecord.jbake;

import java.io.Writer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Where a page of a plain site is drawn; a thread lends what it drew its last page in to its next. */
final class PageBuffer extends Writer {
    private static final ThreadLocal<@Nullable StringBuilder> SPARE = new ThreadLocal<>();

    private static final int FIRST = 1 << 13;
    private static final int LARGE = 1 << 18;

    private final StringBuilder text;

    PageBuffer() {
        StringBuilder spare = SPARE.get();
        text = spare == null ? new StringBuilder(FIRST) : spare;
        SPARE.set(null);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void write(String part) {
        text.append(part);
    }

    @Override
    public void write(String part, int from, int length) {
        text.append(part, from, from + length);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    /** Gives the buffer back; nothing may be written then. */
    @Override
    public void close() {
        text.setLength(0);
        SPARE.set(text);
    }

    /**
     * Returns the page and gives the buffer back, but for one that would cost more to keep: a large one, or one whose characters may take
     * two bytes each from now on, since not each became one byte.
     */
    byte[] bytes(Charset encoding) {
        byte[] bytes = text.toString().getBytes(encoding);
        if (text.capacity() <= LARGE && bytes.length == text.length()) {
            close();
        }
        return bytes;
    }
}
