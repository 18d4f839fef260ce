package org.onrecord.content;

import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;

/**
 * A content file of a JBake site, cut into header and body.
 *
 * @param text as it stands in the file
 * @param header the lines above the separator, none where they are no header to JBake
 * @param body as HTML
 * @param faults what JBake passes over in silence
 */
public record PlainFile(SourceText text, List<HeaderLine> header, String body, List<Diagnostic> faults) {
    public PlainFile {
        header = List.copyOf(header);
        faults = List.copyOf(faults);
    }

    /**
     * A line of a header.
     *
     * @param key before the first equals sign
     * @param value after it
     * @param number of the line, counted from 1
     */
    public record HeaderLine(String key, String value, int number) {}

    /** Returns the last value of a key. */
    public Optional<String> value(String key) {
        return header.stream()
                .filter(line -> line.key().equals(key))
                .reduce((first, second) -> second)
                .map(HeaderLine::value);
    }
}
