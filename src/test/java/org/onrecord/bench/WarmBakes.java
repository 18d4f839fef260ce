package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.bench.site.MadeClaim;
import org.onrecord.bench.site.MadeSite;
import org.onrecord.bench.site.SiteForm;
import org.onrecord.serve.Rebake;
import org.onrecord.serve.WarmSite;

/** How long a warm bake takes after one edit, beside the first bake of the same process; prints medians in milliseconds. */
public final class WarmBakes {
    private static final int WARM_UP = 150;
    private static final int COUNTED = 50;

    private final Path folder;
    private final IntFunction<Path> edit;
    private final WarmSite site;

    private WarmBakes(Path folder, IntFunction<Path> edit) {
        this.folder = folder;
        this.edit = edit;
        this.site = new WarmSite(
                folder.resolve("site"),
                Map.of("destination.folder", folder.resolve("out").toString()),
                Map.of());
    }

    /** Measures the briefing in the folder {@code arguments[0]}, and made-up sites of 1,000 and 5,000 claims, into {@code arguments[1]}. */
    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path work = Folders.make(Path.of(arguments[1]).toAbsolutePath());
        System.out.println(
                "| site | pages | first bake | the edited file told | | all looked at | | beside the first |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        briefing(project, unused(work), WarmBakes::withRemark).run("the briefing, a text");
        briefing(project, unused(work), WarmBakes::withTitle).run("the briefing, a title");
        for (int size : new int[] {1_000, 5_000}) {
            made(size, project.resolve("bench/sites"), unused(work)).run("%,d claims".formatted(size));
        }
    }

    private static Path unused(Path work) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> work.resolve("warm-" + n))
                .filter(Files::notExists)
                .findFirst()
                .map(Folders::make)
                .orElseThrow();
    }

    private static WarmBakes briefing(Path project, Path folder, BinaryOperator<String> edit) {
        Stream.of("content", "templates", "assets", "private", "jbake.properties")
                .filter(name -> Files.exists(project.resolve(name)))
                .forEach(name ->
                        copy(project.resolve(name), folder.resolve("site").resolve(name)));
        List<Path> claims = files(folder.resolve("site/content/claims"));
        return new WarmBakes(folder, round -> {
            Path claim = claims.get(round * 7 % claims.size());
            return put(claim, edit.apply(text(claim), String.valueOf((char) ('a' + round % 26))));
        });
    }

    /** Text below the front matter. */
    private static String withRemark(String claim, String letter) {
        return claim.stripTrailing() + "\n\nThe claim is looked at once more, remark " + letter + ".\n";
    }

    /** The title in the front matter, which every list shows; it gets no word more. */
    private static String withTitle(String claim, String letter) {
        return claim.replaceFirst("(?m)^(title: .*?)(-x[a-z])?(\"?)$", "$1-x" + letter + "$3");
    }

    private static WarmBakes made(int size, Path sites, Path folder) {
        MadeSite made = MadeSite.of(size);
        SiteForm.JBAKE.write(made, sites, folder.resolve("site"));
        return new WarmBakes(folder, round -> {
            MadeClaim claim = made.edited(round);
            SiteForm.JBAKE.write(claim, folder.resolve("site"));
            return folder.resolve("site/content/claims/" + claim.id() + ".md");
        });
    }

    private void run(String name) {
        long started = System.nanoTime();
        int pages = sound(site.bake()).result().orElseThrow().pages();
        double first = millis(started);
        double[] told = new double[COUNTED];
        double[] looked = new double[COUNTED];
        for (int round = 1; round <= WARM_UP + COUNTED; round++) {
            int counted = Math.max(0, round - WARM_UP - 1);
            Path edited = edit.apply(2 * round);
            long start = System.nanoTime();
            sound(site.bake(List.of(edited)));
            told[counted] = millis(start);
            edit.apply(2 * round + 1);
            start = System.nanoTime();
            sound(site.bake());
            looked[counted] = millis(start);
        }
        System.out.printf(
                "| %s | %,d | %,.0f | %s | %s | × %.3f |%n",
                name, pages, first, spread(told), spread(looked), median(told) / first);
    }

    private static Rebake sound(Rebake rebake) {
        if (!rebake.isPublished()) {
            throw new IllegalStateException("not published: " + rebake.diagnostics());
        }
        return rebake;
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static String spread(double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return "%.0f | %.0f – %.0f"
                .formatted(median(times), sorted[sorted.length / 10], sorted[sorted.length * 9 / 10]);
    }

    private static double median(double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static void copy(Path from, Path to) {
        for (Path file : files(from)) {
            Path target =
                    file.equals(from) ? to : to.resolve(from.relativize(file).toString());
            Folders.make(target.getParent());
            put(target, text(file));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Path put(Path file, String bytes) {
        try {
            return Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
