package org.onrecord.content;

import java.util.List;
import org.onrecord.diagnostic.Place;

/**
 * The text of one content file.
 *
 * @param file path from the project's folder, with {@code /}
 * @param path path below the content folder, such as {@code claims/c16-short.md}
 * @param lines without line ends
 */
public record SourceText(String file, String path, List<String> lines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Cuts a text at its line ends, a byte order mark left out. */
    public static SourceText of(String file, String path, String text) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new SourceText(file, path, bare.lines().toList());
    }

    /** Returns the place of a span; a line or column past the end is drawn back to it. */
    public Place place(int line, int column, int length) {
        if (lines.isEmpty()) {
            return Place.of(file);
        }
        int inside = Math.max(1, Math.min(line, lines.size()));
        String text = lines.get(inside - 1);
        int last = text.codePointCount(0, text.length()) + 1;
        return new Place(file, inside, Math.max(1, Math.min(column, last)), Math.max(1, length), text);
    }

    /** Returns the lines from {@code from} (counted from 0) to before {@code to}, a line end after each. */
    public String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        lines.subList(from, to).forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
