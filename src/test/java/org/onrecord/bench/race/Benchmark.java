package org.onrecord.bench.race;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the program with other generators, as whole processes that bake the same made-up site. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Bakes a made-up site with each generator that is found, by turns, and prints a table.")
public final class Benchmark implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Option(names = "--sizes", split = ",", description = "numbers of claims", defaultValue = "30,1000,5000,20000")
    private List<Integer> sizes = List.of();

    @Option(names = "--rounds", description = "runs of each kind; 0 is 11, 7, 5, 3 by size", defaultValue = "0")
    private int rounds;

    @Option(names = "--limit", description = "seconds after which a run is stopped", defaultValue = "120")
    private int limit;

    @Option(
            names = "--budget",
            description = "seconds after which no further run of a kind begins",
            defaultValue = "180")
    private int budget;

    @Option(names = "--without", split = ",", description = "names of generators to leave out")
    private List<String> without = List.of();

    @Option(names = "--work", description = "where the sites are written", defaultValue = "target/bench")
    private Path work = Path.of("target/bench");

    @Option(names = "--write", description = "put the result into docs/performance.md")
    private boolean write;

    private final PrintStream log = System.err;

    /** Runs the benchmark; the status is 1 where the generators did not do the same work. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (!TimedProcess.isPossible()) {
            log.println("GNU time is needed at /usr/bin/time; the package is called time");
            return 2;
        }
        Path project = Path.of("").toAbsolutePath();
        Path folder = Files.createDirectories(project.resolve(work));
        Field field = new Entrants(project, folder).find(without);
        String machine = new Machine(folder).describe(field.contenders());
        Lane.Budget time = new Lane.Budget(Duration.ofSeconds(limit), Duration.ofSeconds(budget));
        Race race = new Race(project.resolve("bench/sites"), folder, time, log::println);
        List<Row> rows = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (int size : sizes) {
            Race.Result result = race.run(running(field, rows), size, rounds(size));
            rows.addAll(result.rows());
            differences.addAll(result.differences());
            log.println(new ResultTable("Onrecord").of(result.rows()));
        }
        Report report = new Report(machine, field.absent(), rows, differences.size());
        System.out.println(report.text());
        if (write) {
            report.writeInto(project.resolve("docs/performance.md"));
        }
        differences.stream().limit(SHOWN).forEach(d -> log.println("not the same work: " + d));
        rows.stream().filter(r -> !r.fault().isEmpty()).forEach(r -> log.println(r.name() + " " + r.fault()));
        return differences.isEmpty() ? 0 : 1;
    }

    /** A generator that was stopped or failed at a size is not asked for a greater one. */
    private static List<Contender> running(Field field, List<Row> rows) {
        List<String> stopped =
                rows.stream().filter(r -> !r.fault().isEmpty()).map(Row::name).collect(Collectors.toList());
        return field.contenders().stream()
                .filter(c -> !stopped.contains(c.name()))
                .toList();
    }

    private int rounds(int size) {
        if (rounds > 0) {
            return rounds;
        }
        return size < 500 ? 11 : size < 2_000 ? 7 : size < 10_000 ? 5 : 3;
    }
}
