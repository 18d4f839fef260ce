package org.onrecord.bench.race;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.bench.site.MadeSite;

/** Runs all generators at one size by turns, and looks whether they did the same work. */
final class Race {
    private final Path sites;
    private final Path work;
    private final Lane.Budget budget;
    private final Consumer<String> progress;

    Race(Path sites, Path work, Lane.Budget budget, Consumer<String> progress) {
        this.sites = sites;
        this.work = work;
        this.budget = budget;
        this.progress = progress;
    }

    /** Returns what the runs took; each round begins with another generator. */
    Result run(List<Contender> contenders, int claims, int rounds) {
        MadeSite site = MadeSite.of(claims);
        List<Lane> lanes = contenders.stream()
                .map(c -> new Lane(c, work.resolve(claims + "/" + c.name()), budget))
                .toList();
        lanes.forEach(l -> l.write(site, sites));
        List<String> differences = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            progress.accept("%,d claims, cold, round %d of %d".formatted(claims, round, rounds));
            for (Lane lane : turned(lanes, round)) {
                lane.cold(round > 0);
            }
            if (round == 0) {
                differences.addAll(differences(lanes, "cold"));
            }
        }
        for (int round = 1; round <= rounds; round++) {
            progress.accept("%,d claims, after an edit, round %d of %d".formatted(claims, round, rounds));
            for (Lane lane : turned(lanes, round)) {
                lane.edited(site.edited(round), round == rounds);
            }
        }
        differences.addAll(differences(lanes, "after edits"));
        return new Result(lanes.stream().map(l -> l.row(claims)).toList(), differences);
    }

    private static List<Lane> turned(List<Lane> lanes, int round) {
        List<Lane> turned = new ArrayList<>(lanes);
        Collections.rotate(turned, -round);
        return turned;
    }

    private static List<String> differences(List<Lane> lanes, String when) {
        List<Lane> running = lanes.stream().filter(Lane::isRunning).toList();
        if (running.size() < 2) {
            return List.of();
        }
        Lane first = running.get(0);
        FinishedSite expected = first.finished();
        List<String> differences = new ArrayList<>();
        for (Lane other : running.subList(1, running.size())) {
            String names =
                    other.contender().name() + " beside " + first.contender().name() + ", " + when + ": ";
            new Equivalence().differences(expected, other.finished()).forEach(d -> differences.add(names + d));
        }
        return differences;
    }

    /**
     * What came of a size.
     *
     * @param differences between what the generators wrote
     */
    record Result(List<Row> rows, List<String> differences) {
        Result {
            rows = List.copyOf(rows);
            differences = List.copyOf(differences);
        }
    }
}
