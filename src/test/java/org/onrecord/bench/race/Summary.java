package org.onrecord.bench.race;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The medians of some runs.
 *
 * @param wall seconds
 * @param least wall time of all, seconds
 * @param most wall time of all, seconds
 * @param cpu seconds
 * @param peak megabytes (10⁶ bytes)
 */
record Summary(double wall, double least, double most, double cpu, double peak) {
    /** Sums up at least one run. */
    static Summary of(List<Outcome.Measured> runs) {
        return new Summary(
                at(runs, Summary::seconds, 0.5),
                at(runs, Summary::seconds, 0),
                at(runs, Summary::seconds, 1),
                at(runs, m -> m.cpu().toMillis() / 1e3, 0.5),
                at(runs, m -> m.peakBytes() / 1e6, 0.5));
    }

    private static double seconds(Outcome.Measured run) {
        return run.wall().toNanos() / 1e9;
    }

    /** The value at a part of the way from the least to the greatest; between two values, their mean. */
    private static double at(List<Outcome.Measured> runs, ToDoubleFunction<Outcome.Measured> value, double part) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        double place = part * (sorted.length - 1);
        return (sorted[(int) Math.floor(place)] + sorted[(int) Math.ceil(place)]) / 2;
    }
}
