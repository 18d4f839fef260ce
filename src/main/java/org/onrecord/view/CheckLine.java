package org.onrecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.onrecord.model.Check;

/**
 * A computation over figures.
 *
 * @param anchor its id in the ledger
 * @param link to its page
 * @param formula in parts, figures leading to the ledger
 * @param gives the result with its unit
 * @param interval between which ends the result lies, empty where it was not computed or has no width
 * @param finding what it shows
 * @param meaning of the finding, a sentence
 */
public record CheckLine(
        String anchor,
        PageLink link,
        List<PageLink> formula,
        String gives,
        String interval,
        Tag finding,
        String meaning) {
    public CheckLine {
        formula = List.copyOf(formula);
    }

    static CheckLine of(Vantage from, Check check) {
        return new CheckLine(
                check.id(),
                from.to(check),
                formula(from, check),
                "weekday".equals(check.unit()) || "none".equals(check.unit())
                        ? check.gives()
                        : check.gives() + " " + check.unit(),
                interval(from, check),
                Tag.plain(check.finding()),
                Meaning.of(check.finding()));
    }

    private static String interval(Vantage from, Check check) {
        return from.material().results().stream()
                .filter(r -> r.check().equals(check.id()) && !r.low().isEmpty())
                .map(r -> r.low().equals(r.high()) ? "exactly " + r.low() : "between " + r.low() + " and " + r.high())
                .findFirst()
                .orElse("");
    }

    private static List<PageLink> formula(Vantage from, Check check) {
        String formula = check.formula();
        List<PageLink> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult figure : check.figures()) {
            parts.add(PageLink.of(formula.substring(end, figure.start()), ""));
            String anchor = FigureLine.anchor(figure.group(1), figure.group(2));
            parts.add(PageLink.of(figure.group(), from.href(Chapter.FIGURES, anchor)));
            end = figure.end();
        }
        parts.add(PageLink.of(formula.substring(end), ""));
        return parts.stream().filter(p -> !p.text().isEmpty()).toList();
    }
}
