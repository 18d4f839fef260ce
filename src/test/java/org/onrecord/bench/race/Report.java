package org.onrecord.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a whole benchmark showed.
 *
 * @param absent a sentence for each generator that did not run
 * @param differences the number of files in which generators did not say the same
 */
record Report(String machine, List<String> absent, List<Row> rows, int differences) {
    private static final String BEGIN = "<!-- bench -->\n";
    private static final String END = "<!-- /bench -->";

    Report {
        absent = List.copyOf(absent);
        rows = List.copyOf(rows);
    }

    /** Returns the report in Markdown. */
    String text() {
        String same = differences == 0
                ? "All that finished wrote the same files with the same text and links."
                : "The generators did **not** do the same work: " + differences + " files differ.";
        List<String> told =
                Stream.concat(Stream.of(machine, same), absent.stream()).toList();
        return "%s\n\n%s\n%s".formatted(String.join(" ", told), new ResultTable("Onrecord").of(rows), Bar.table(rows));
    }

    /** Replaces what stands between the marks of a document. */
    void writeInto(Path document) throws IOException {
        String before = Files.readString(document);
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException(document + " has no marks " + BEGIN.strip() + " and " + END);
        }
        String kept = before.substring(0, begin) + BEGIN + "\n";
        Files.writeString(document, kept + text() + "\n" + before.substring(end));
    }
}
