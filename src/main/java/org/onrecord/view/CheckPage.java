package org.onrecord.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;

/**
 * One computation.
 *
 * @param check in a line
 * @param recomputed whether it was done again for this site
 * @param inputs the figures that go in
 * @param pager to the neighbours
 */
public record CheckPage(CheckLine check, boolean recomputed, List<FigureLine> inputs, Pager pager) {
    static CheckPage of(Vantage from, Check check) {
        Set<String> named = new HashSet<>();
        List<FigureLine> inputs = check.figures().stream()
                .filter(m -> named.add(m.group()))
                .flatMap(m -> input(from, m).stream())
                .toList();
        boolean recomputed =
                from.material().results().stream().anyMatch(r -> r.check().equals(check.id()));
        return new CheckPage(CheckLine.of(from, check), recomputed, inputs, from.pager(check));
    }

    private static List<FigureLine> input(Vantage from, MatchResult named) {
        return from.briefing().find(Claim.class, named.group(1)).stream()
                .flatMap(c -> FigureLine.of(from, c).stream())
                .filter(f -> f.name().equals(named.group()))
                .toList();
    }
}
