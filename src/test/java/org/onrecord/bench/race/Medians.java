package org.onrecord.bench.race;

import java.util.List;
import java.util.Optional;

/** The medians of rows, by size and generator. */
record Medians(List<Row> rows) {
    Medians {
        rows = List.copyOf(rows);
    }

    Runs of(int claims, String name) {
        Optional<Row> row = rows.stream()
                .filter(r -> r.claims() == claims && r.name().equals(name))
                .findFirst();
        return new Runs(
                row.map(Row::cold).flatMap(Medians::summed),
                row.map(Row::edited).flatMap(Medians::summed));
    }

    /** How the wall time of one generator stands beside that of another, at one size. */
    Optional<Double> ratio(int claims, String name, String other) {
        return of(claims, name).cold().flatMap(own -> of(claims, other).cold().map(o -> own.wall() / o.wall()));
    }

    private static Optional<Summary> summed(List<Outcome.Measured> runs) {
        return runs.isEmpty() ? Optional.empty() : Optional.of(Summary.of(runs));
    }

    /** The medians of one generator at one size. */
    record Runs(Optional<Summary> cold, Optional<Summary> edited) {}
}
