package org.onrecord.content;

import org.onrecord.diagnostic.Place;

/**
 * The Markdown below a file's front matter.
 *
 * @param text the file
 * @param markdown the part below the front matter
 * @param linesBefore how many lines of the file stand above it
 */
record MarkdownSource(SourceText text, String markdown, int linesBefore) {

    /** Returns the place of a span, given by its offsets in UTF-16 units; it ends at the line's end at the latest. */
    Place place(int from, int to) {
        int start = Math.max(0, Math.min(from, markdown.length()));
        int lineStart = markdown.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = markdown.indexOf('\n', start);
        int end = Math.max(start, Math.min(to, lineEnd < 0 ? markdown.length() : lineEnd));
        int line = (int)
                markdown.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return text.place(
                linesBefore + line + 1,
                markdown.codePointCount(lineStart, start) + 1,
                markdown.codePointCount(start, end));
    }
}
