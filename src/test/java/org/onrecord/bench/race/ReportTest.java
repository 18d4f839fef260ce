package org.onrecord.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final List<Row> ROWS = List.of(
            new Row(
                    1_000,
                    "Onrecord",
                    List.of(run(1_200, 310), run(800, 290), run(1_000, 300)),
                    List.of(run(400, 200)),
                    ""),
            new Row(1_000, "Hugo", List.of(run(500, 150), run(700, 170)), List.of(run(600, 150)), ""),
            new Row(1_000, "JBake", List.of(), List.of(), "stopped after 120 s"));

    @TempDir
    Path folder;

    @Test
    void aTableHasMediansRangesAndRatiosWithinOneSize() {
        assertEquals("""
                | claims | generator | runs | wall, s | from – to | CPU, s | peak, MB | wall beside Onrecord | after one edit, s | from – to | beside Onrecord |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | 1,000 | Onrecord | 3 | 1.00 | 0.80 – 1.20 | 2.00 | 300 | × 1.00 | 0.40 | 0.40 – 0.40 | × 1.00 |
                | 1,000 | Hugo | 2 | 0.60 | 0.50 – 0.70 | 1.20 | 160 | × 0.60 | 0.60 | 0.60 – 0.60 | × 1.50 |
                | 1,000 | JBake | 0 | stopped after 120 s | | | | | | | |
                """, new ResultTable("Onrecord").of(ROWS));
    }

    @Test
    void aBarIsHeldOrMissedOrNotMeasured() {
        List<String> lines = Bar.table(ROWS).lines().toList();
        assertTrue(
                lines.contains("| wall time at 1,000, beside Hugo's | at most 1.8 | 1.67 | held |"), lines.toString());
        assertTrue(lines.contains("| peak memory at 1,000, MB | at most 300 | 300 | held |"), lines.toString());
        assertTrue(
                lines.contains("| wall time at 5,000, beside Hugo's | at most 1.0 | not measured | |"),
                lines.toString());
    }

    @Test
    void aBarThatIsPassedIsMissed() {
        List<Row> slow = List.of(
                new Row(5_000, "Onrecord", List.of(run(3_100, 100)), List.of(run(1_600, 100)), ""),
                new Row(5_000, "Hugo", List.of(run(3_000, 100)), List.of(), ""));
        List<String> lines = Bar.table(slow).lines().toList();
        assertTrue(
                lines.contains("| wall time at 5,000, beside Hugo's | at most 1.0 | 1.03 | missed |"),
                lines.toString());
        assertTrue(
                lines.contains(
                        "| wall time after one edit at 5,000, beside Hugo's full build | at most 0.5 | 0.53 | missed |"),
                lines.toString());
    }

    @Test
    void aBarBesideZolaComparesTimesAndMemory() {
        List<Row> rows = List.of(
                new Row(20_000, "Onrecord", List.of(run(4_000, 400)), List.of(), ""),
                new Row(20_000, "Zola", List.of(run(8_000, 750)), List.of(), ""));
        List<String> lines = Bar.table(rows).lines().toList();
        assertTrue(
                lines.contains("| wall time at 20,000, beside Zola's | at most 1.0 | 0.50 | held |"), lines.toString());
        assertTrue(
                lines.contains("| peak memory at 20,000, beside Zola's | at most 0.5 | 0.53 | missed |"),
                lines.toString());
    }

    @Test
    void aReportReplacesWhatStandsBetweenTheMarks() throws IOException {
        Path document = Files.writeString(
                folder.resolve("performance.md"), "before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n");
        Report report = new Report("2 cores.", List.of("Zola is not installed."), ROWS, 0);
        report.writeInto(document);
        report.writeInto(document);
        assertEquals(
                "before\n<!-- bench -->\n\n" + report.text() + "\n<!-- /bench -->\nafter\n",
                Files.readString(document));
        assertTrue(report.text().startsWith("2 cores. All that finished wrote the same files"), report.text());
    }

    @Test
    void aDocumentWithoutTheMarksIsRefused() throws IOException {
        Path document = Files.writeString(folder.resolve("performance.md"), "before\n");
        Report report = new Report("2 cores.", List.of(), ROWS, 0);
        assertThrows(IllegalArgumentException.class, () -> report.writeInto(document));
    }

    @Test
    void aReportOfAllGeneratorsHasNoSpaceAtTheEndOfALine() {
        assertTrue(new Report("2 cores.", List.of(), ROWS, 0).text().lines().noneMatch(l -> l.endsWith(" ")));
    }

    @Test
    void aReportTellsOfGeneratorsThatDidNotDoTheSameWork() {
        assertTrue(new Report("", List.of(), ROWS, 3).text().contains("did **not** do the same work: 3 files differ"));
    }

    private static Outcome.Measured run(int millis, int megabytes) {
        return new Outcome.Measured(Duration.ofMillis(millis), Duration.ofMillis(2L * millis), megabytes * 1_000_000L);
    }
}
