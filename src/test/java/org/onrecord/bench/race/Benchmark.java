package org.onrecord.bench.race;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.help.HelpFormatter;

/** Compares the program with other generators, as whole processes that bake the same made-up site. */
public final class Benchmark {
    private static final int SHOWN = 20;

    private final List<Integer> sizes;
    private final int rounds;
    private final int limit;
    private final int budget;
    private final List<String> without;
    private final Path program;
    private final Path work;
    private final boolean write;

    private final PrintStream log = System.err;

    private Benchmark(CommandLine line) {
        this.sizes = Stream.of(
                        line.getOptionValue("sizes", "30,1000,5000,20000").split(","))
                .map(Integer::valueOf)
                .toList();
        this.rounds = Integer.parseInt(line.getOptionValue("rounds", "0"));
        this.limit = Integer.parseInt(line.getOptionValue("limit", "120"));
        this.budget = Integer.parseInt(line.getOptionValue("budget", "180"));
        this.without = List.of(line.getOptionValue("without", "").split(","));
        this.program = Path.of(line.getOptionValue("program", "onrecord"));
        this.work = Path.of(line.getOptionValue("work", "target/bench"));
        this.write = line.hasOption("write");
    }

    /** Runs the benchmark; the status is 1 where the generators did not do the same work. */
    public static void main(String[] arguments) throws IOException {
        Options options = options();
        try {
            CommandLine line = DefaultParser.builder().get().parse(options, arguments);
            if (!line.hasOption("help")) {
                System.exit(new Benchmark(line).run());
            }
        } catch (ParseException | NumberFormatException e) {
            System.err.println(e.getMessage());
        }
        HelpFormatter.builder()
                .setShowSince(false)
                .get()
                .printHelp(
                        "bench/run",
                        "Bakes a made-up site with each generator that is found, by turns, and prints a table.",
                        options,
                        "",
                        true);
        System.exit(2);
    }

    private static Options options() {
        Options options = new Options();
        options.addOption(valued("sizes", "numbers of claims; otherwise 30,1000,5000,20000"));
        options.addOption(valued("rounds", "runs of each kind; otherwise 11, 7, 5, 3 by size"));
        options.addOption(valued("limit", "seconds after which a run is stopped; otherwise 120"));
        options.addOption(valued("budget", "seconds after which no further run of a kind begins; otherwise 180"));
        options.addOption(valued("without", "names of generators to leave out"));
        options.addOption(valued("program", "the launcher of another Onrecord, to compare"));
        options.addOption(valued("work", "where the sites are written; otherwise target/bench"));
        options.addOption(null, "write", false, "put the result into docs/performance.md");
        options.addOption("h", "help", false, "show this help");
        return options;
    }

    private static Option valued(String name, String description) {
        return Option.builder().longOpt(name).hasArg().desc(description).get();
    }

    private int run() throws IOException {
        if (!TimedProcess.isPossible()) {
            log.println("GNU time is needed at /usr/bin/time; the package is called time");
            return 2;
        }
        Path project = Path.of("").toAbsolutePath();
        Path folder = Files.createDirectories(project.resolve(work));
        Field field = new Entrants(project, folder, project.resolve(program)).find(without);
        String machine = new Machine(folder).describe(field.contenders());
        Lane.Budget time = new Lane.Budget(Duration.ofSeconds(limit), Duration.ofSeconds(budget));
        Race race = new Race(project.resolve("bench/sites"), unused(folder), time, log::println);
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

    private static Path unused(Path work) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> work.resolve("run-" + n))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private int rounds(int size) {
        if (rounds > 0) {
            return rounds;
        }
        return size < 500 ? 11 : size < 2_000 ? 7 : size < 10_000 ? 5 : 3;
    }
}
