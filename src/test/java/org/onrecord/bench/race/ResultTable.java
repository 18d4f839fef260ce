package org.onrecord.bench.race;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what runs took as a table in Markdown, with ratios within one size. */
final class ResultTable {
    private static final String HEAD = """
            | claims | generator | runs | wall, s | from – to | CPU, s | peak, MB | wall beside %1$s | after one edit, s | from – to | beside %1$s |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;
    private final String first;

    /** Makes a writer of tables whose ratios are to the generator of the name {@code first}. */
    ResultTable(String first) {
        this.first = first;
    }

    String of(List<Row> rows) {
        StringBuilder table = new StringBuilder(HEAD.formatted(first));
        rows.forEach(row -> table.append(line(row, rows)));
        return table.toString();
    }

    private String line(Row row, List<Row> rows) {
        Optional<Row> other = rows.stream()
                .filter(r -> r.claims() == row.claims() && r.name().equals(first))
                .findFirst();
        return "| %s | %s | %d | %s | %s |%n"
                .formatted(
                        text("%,d", row.claims()),
                        row.name(),
                        row.cold().size(),
                        cold(row, other.map(Row::cold).orElse(List.of())),
                        edited(row, other.map(Row::edited).orElse(List.of())))
                .replace("\r", "");
    }

    private static String cold(Row row, List<Outcome.Measured> first) {
        if (row.cold().isEmpty()) {
            return (row.fault().isEmpty()
                            ? "not run"
                            : row.fault().lines().findFirst().orElse("")) + " | | | |";
        }
        Summary own = Summary.of(row.cold());
        return text(
                "%s | %s – %s | %s | %.0f | %s",
                seconds(own.wall()),
                seconds(own.least()),
                seconds(own.most()),
                seconds(own.cpu()),
                own.peak(),
                ratio(own, first));
    }

    private static String edited(Row row, List<Outcome.Measured> first) {
        if (row.edited().isEmpty()) {
            return "| |";
        }
        Summary own = Summary.of(row.edited());
        return text(
                "%s | %s – %s | %s", seconds(own.wall()), seconds(own.least()), seconds(own.most()), ratio(own, first));
    }

    private static String ratio(Summary own, List<Outcome.Measured> first) {
        return first.isEmpty()
                ? ""
                : text("× %.2f", own.wall() / Summary.of(first).wall());
    }

    private static String seconds(double seconds) {
        return text(seconds < 10 ? "%.2f" : "%.1f", seconds);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
