package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.check.Audit;
import org.onrecord.check.Subject;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.Reading;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.EvidenceState;

/** How the time of parsing, reading and checking grows with the number of claims; prints ratios within one run. */
public final class CheckGrowth {
    private static final int[] SIZES = {100, 1_000, 10_000};
    private static final int ROUNDS = 5;

    private CheckGrowth() {}

    /** Runs the sizes by turns, the first two rounds to warm up, and prints medians in microseconds a claim. */
    public static void main(String[] args) {
        List<List<long[]>> times = new ArrayList<>();
        for (int ignored : SIZES) {
            times.add(new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS + 2; round++) {
            for (int i = 0; i < SIZES.length; i++) {
                long[] laps = laps(Corpus.of(SIZES[i]));
                if (round >= 2) {
                    times.get(i).add(laps);
                }
            }
        }
        System.out.println("| claims | parse, µs a claim | read | check | check beside the row above, a claim |");
        System.out.println("| --- | --- | --- | --- | --- |");
        double before = 0;
        for (int i = 0; i < SIZES.length; i++) {
            double check = median(times.get(i), 2) / 1e3 / SIZES[i];
            System.out.printf(
                    "| %,d | %.0f | %.0f | %.0f | %s |%n",
                    SIZES[i],
                    median(times.get(i), 0) / 1e3 / SIZES[i],
                    median(times.get(i), 1) / 1e3 / SIZES[i],
                    check,
                    before == 0 ? "" : "× %.2f".formatted(check / before));
            before = check;
        }
    }

    private static long[] laps(List<SourceText> corpus) {
        ContentParser parser = new ContentParser();
        Diagnostics diagnostics = new Diagnostics();
        long start = System.nanoTime();
        List<ContentFile> files = corpus.parallelStream().map(parser::parse).toList();
        long parsed = System.nanoTime();
        Reading reading = new BriefingReader(diagnostics).read(files);
        long read = System.nanoTime();
        new Audit(Map.of()).run(new Subject(reading, EvidenceState.none()), diagnostics);
        return new long[] {parsed - start, read - parsed, System.nanoTime() - read};
    }

    private static double median(List<long[]> laps, int which) {
        long[] sorted = laps.stream().mapToLong(l -> l[which]).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
