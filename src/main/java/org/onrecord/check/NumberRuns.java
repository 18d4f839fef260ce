package org.onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whole numbers in ascending order, those that follow one another as one run.
 *
 * @param runs in ascending order
 */
record NumberRuns(List<Run> runs) {
    /** Runs that a sentence names; it counts the rest. */
    private static final int NAMED = 8;

    NumberRuns {
        runs = List.copyOf(runs);
    }

    static NumberRuns of(IntStream ascending) {
        List<Run> runs = new ArrayList<>();
        ascending.forEach(n -> {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).to() == n - 1) {
                runs.set(last, new Run(runs.get(last).from(), n));
            } else {
                runs.add(new Run(n, n));
            }
        });
        return new NumberRuns(runs);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Returns such as {@code paragraph 4}, {@code 12 paragraphs (1, 3 to 12, 20)}. */
    String words(String noun) {
        int count = runs.stream().mapToInt(r -> r.to() - r.from() + 1).sum();
        String named = runs.stream().limit(NAMED).map(Run::words).collect(Collectors.joining(", "));
        return count == 1
                ? noun + " " + named
                : count + " " + noun + "s (" + named + (runs.size() > NAMED ? " and more)" : ")");
    }

    /**
     * Numbers that follow one another.
     *
     * @param from the first
     * @param to the last
     */
    record Run(int from, int to) {
        private String words() {
            return from == to ? Integer.toString(from) : from + " to " + to;
        }
    }
}
