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
    private static final int WARM_UP = 2;

    private CheckGrowth() {}

    /** Runs the sizes by turns, the first rounds to warm up, and prints medians in microseconds a claim. */
    public static void main(String[] args) {
        List<List<double[]>> times = new ArrayList<>();
        for (int ignored : SIZES) {
            times.add(new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            for (int i = 0; i < SIZES.length; i++) {
                double[] laps = laps(SIZES[i]);
                if (round >= WARM_UP) {
                    times.get(i).add(laps);
                }
            }
        }
        System.out.println("| claims | parse | read | check, level 0 | | check, level 1 | |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (int i = 0; i < SIZES.length; i++) {
            List<double[]> before = i == 0 ? List.of() : times.get(i - 1);
            List<double[]> now = times.get(i);
            System.out.printf(
                    "| %,d | %.0f | %.0f | %.0f | %s | %.0f | %s |%n",
                    SIZES[i],
                    median(now, 0),
                    median(now, 1),
                    median(now, 2),
                    ratio(before, now, 2),
                    median(now, 3),
                    ratio(before, now, 3));
        }
    }

    /** Returns what each step took, in microseconds a claim: parse, read, check at level 0, check at level 1. */
    private static double[] laps(int claims) {
        List<SourceText> corpus = Corpus.of(claims);
        ContentParser parser = new ContentParser();
        long start = System.nanoTime();
        List<ContentFile> files = corpus.parallelStream().map(parser::parse).toList();
        long parsed = System.nanoTime();
        Reading reading = new BriefingReader(new Diagnostics()).read(files);
        long read = System.nanoTime();
        long[] laps = {
            parsed - start, read - parsed, check(claims, reading, false), check(claims, reading, true),
        };
        return Arrays.stream(laps).mapToDouble(nanos -> nanos / 1e3 / claims).toArray();
    }

    private static long check(int claims, Reading reading, boolean withText) {
        EvidenceState evidence = Corpus.evidence(claims, reading.briefing(), withText);
        Diagnostics diagnostics = new Diagnostics();
        long start = System.nanoTime();
        new Audit(Map.of()).run(new Subject(reading, evidence), diagnostics);
        long took = System.nanoTime() - start;
        if (!diagnostics.sorted().isEmpty()) {
            throw new IllegalStateException(
                    "not every rule passes: " + diagnostics.sorted().get(0));
        }
        return took;
    }

    private static String ratio(List<double[]> before, List<double[]> now, int which) {
        return before.isEmpty() ? "" : "× %.2f".formatted(median(now, which) / median(before, which));
    }

    private static double median(List<double[]> laps, int which) {
        double[] sorted = laps.stream().mapToDouble(l -> l[which]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
