package org.onrecord.diagnostic;

import java.util.Comparator;

/**
 * A span in a line of a file.
 *
 * @param file path from the project's folder, with {@code /}
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param column counted in code points from 1
 * @param length code points, at least 1
 * @param text the whole line as it stands in the file, empty where {@code line} is 0
 */
public record Place(String file, int line, int column, int length, String text) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparingInt(Place::length);

    public Place {
        if (line < 0 || column < 1 || length < 1) {
            throw new IllegalArgumentException(
                    "no such place: " + file + ":" + line + ":" + column + ", length " + length);
        }
    }

    /** Returns the place that is the whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 1, 1, "");
    }

    /** Returns the place of a word in a line, or of the whole line where the word does not stand in it. */
    public static Place of(String file, int line, String text, String word) {
        int at = word.isEmpty() ? -1 : text.indexOf(word);
        return at < 0
                ? new Place(file, line, 1, Math.max(1, text.codePointCount(0, text.length())), text)
                : new Place(file, line, text.codePointCount(0, at) + 1, word.codePointCount(0, word.length()), text);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
