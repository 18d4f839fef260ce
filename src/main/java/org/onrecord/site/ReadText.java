package org.onrecord.site;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a file was read as, until it has another text.
 *
 * @param <T> what it is read as
 */
final class ReadText<T> {
    private record Read<T>(String text, T value) {}

    private final Function<String, T> reader;
    private @Nullable Read<T> known;

    ReadText(Function<String, T> reader) {
        this.reader = reader;
    }

    /** Returns what a text is read as. */
    synchronized T of(String text) {
        Read<T> read = known;
        if (read == null || !read.text().equals(text)) {
            read = new Read<>(text, reader.apply(text));
            known = read;
        }
        return read.value();
    }
}
