package org.onrecord.bench.race;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * An aim that the program has.
 *
 * @param words what is compared
 * @param atMost whether {@code limit} is the most, otherwise the least
 * @param value what was measured, nothing where a run is missing
 */
record Bar(String words, boolean atMost, double limit, Function<Medians, Optional<Double>> value) {
    private static final String OURS = "Onrecord";

    /** Every aim, in the order of size. */
    static final List<Bar> ALL = List.of(
            faster(30, 8),
            faster(1_000, 25),
            wall(30, 3.5),
            wall(1_000, 1.8),
            wall(5_000, 1),
            wall(20_000, 0.7),
            new Bar(
                    "wall time after one edit at 5,000, beside Hugo's full build",
                    true,
                    0.5,
                    m -> m.of(5_000, OURS)
                            .edited()
                            .flatMap(e -> m.of(5_000, "Hugo").cold().map(h -> e.wall() / h.wall()))),
            new Bar("wall time at 20,000, beside Zola's", true, 1, m -> m.ratio(20_000, OURS, "Zola")),
            new Bar(
                    "peak memory at 20,000, beside Zola's",
                    true,
                    0.5,
                    m -> m.of(20_000, OURS)
                            .cold()
                            .flatMap(own -> m.of(20_000, "Zola").cold().map(z -> own.peak() / z.peak()))),
            peak(1_000, 300),
            peak(20_000, 1_000),
            new Bar(
                    "wall time a claim at 20,000, beside that at 1,000",
                    true,
                    1.15,
                    m -> m.of(20_000, OURS)
                            .cold()
                            .flatMap(
                                    great -> m.of(1_000, OURS).cold().map(small -> great.wall() / 20 / small.wall()))));

    private static Bar faster(int claims, double limit) {
        return new Bar(
                text("wall time of stock JBake at %,d, beside ours", claims),
                false,
                limit,
                m -> m.ratio(claims, "JBake", OURS));
    }

    private static Bar wall(int claims, double limit) {
        return new Bar(
                text("wall time at %,d, beside Hugo's", claims), true, limit, m -> m.ratio(claims, OURS, "Hugo"));
    }

    private static Bar peak(int claims, double limit) {
        return new Bar(
                text("peak memory at %,d, MB", claims),
                true,
                limit,
                m -> m.of(claims, OURS).cold().map(Summary::peak));
    }

    /** Returns all aims as a table in Markdown, with what was measured. */
    static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("| what | aim | measured | |\n| --- | --- | --- | --- |\n");
        ALL.forEach(bar -> table.append(bar.line(new Medians(rows))));
        return table.toString();
    }

    private String line(Medians medians) {
        String aim = (atMost ? "at most " : "at least ") + (limit < 100 ? text("%.4s", limit) : text("%,.0f", limit));
        return value.apply(medians)
                .map(v -> text("| %s | %s | %s | %s |\n", words, aim, text(v < 100 ? "%.2f" : "%,.0f", v), verdict(v)))
                .orElse(text("| %s | %s | not measured | |\n", words, aim));
    }

    private String verdict(double measured) {
        return (atMost ? measured <= limit : measured >= limit) ? "held" : "missed";
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
