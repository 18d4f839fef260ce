package org.onrecord.view;

import java.util.List;

/**
 * The numbers, and what can be computed from them.
 *
 * @param figures in the order of claims
 * @param checks in the order of ids
 */
public record FiguresPage(List<FigureLine> figures, List<CheckLine> checks) {
    static FiguresPage of(Vantage from) {
        return new FiguresPage(
                from.briefing().claims().stream()
                        .flatMap(c -> FigureLine.of(from, c).stream())
                        .toList(),
                from.briefing().checks().stream()
                        .map(c -> CheckLine.of(from, c))
                        .toList());
    }
}
