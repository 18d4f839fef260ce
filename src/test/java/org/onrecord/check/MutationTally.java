package org.onrecord.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many corruptions of each kind were tried and refused. */
final class MutationTally {
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final StringBuilder survivors = new StringBuilder();

    void add(Mutation mutation, boolean refused) {
        int[] count = byKind.computeIfAbsent(mutation.kind(), k -> new int[2]);
        count[0]++;
        count[1] += refused ? 1 : 0;
        if (!refused) {
            survivors.append(mutation.kind() + ": " + mutation.path() + ": " + mutation.what() + "\n");
        }
    }

    String survivors() {
        return survivors.toString();
    }

    String report() {
        int tried = byKind.values().stream().mapToInt(c -> c[0]).sum();
        int refused = byKind.values().stream().mapToInt(c -> c[1]).sum();
        return byKind.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue()[0] + " tried, " + e.getValue()[1] + " refused\n")
                        .collect(Collectors.joining())
                + "all: " + tried + " tried, " + refused + " refused\n\nsurvivors:\n" + survivors;
    }
}
