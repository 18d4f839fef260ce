package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import org.onrecord.check.figures.Mention;
import org.onrecord.check.figures.Mentions;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Bound;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Figure;

/** A number that its source gives as a bound is worded as that bound wherever it is told. */
final class KeptBounds implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "kept-bounds",
            Severity.ERROR,
            "a figure's bound is what the source's words say, and a text that gives an at-least figure says 'more than' or "
                    + "'over', an at-most figure 'at most' or 'up to', an approximate one 'about'",
            "'More than 10,000' may be ten thousand and one, or a million. Without the two words it becomes a count.",
            """
            proposition: The ferry has 10,000 riders a day.   # the quote says: more than 10,000
            """,
            """
            proposition: The ferry has more than 10,000 riders a day.
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            new FigureBounds(claim, findings).check();
        }
        subject.statements(entry).forEach(s -> check(s, findings));
    }

    private static void check(Statement statement, Findings findings) {
        boolean figures = statement.rests().stream()
                .anyMatch(e -> e instanceof Claim claim && !claim.figures().isEmpty());
        for (Mention mention : figures ? Mentions.in(statement.text()) : List.<Mention>of()) {
            if (mention instanceof Mention.Quantity quantity) {
                List<Bound> bounds = bounds(statement, quantity);
                if (bounds.contains(Bound.EXACT)) {
                    exact(statement, quantity, findings);
                } else if (!bounds.isEmpty()) {
                    bounded(statement, quantity, bounds.get(0), findings);
                }
            }
        }
    }

    /** The bounds of the figures that a number may be; those of the entry itself go before those of what it links. */
    private static List<Bound> bounds(Statement statement, Mention.Quantity quantity) {
        List<Bound> own = bounds(List.of(statement.entry()), quantity);
        return own.isEmpty() ? bounds(statement.rests(), quantity) : own;
    }

    private static List<Bound> bounds(List<Entry> entries, Mention.Quantity quantity) {
        return entries.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .flatMap(c -> c.figures().stream().filter(f -> is(f, quantity)).map(f -> FigureBounds.said(c, f)))
                .toList();
    }

    private static boolean is(Figure figure, Mention.Quantity quantity) {
        return figure.value().compareTo(quantity.value()) == 0
                && figure.unit().equals("percent") == (quantity.kind() == Mention.Kind.PERCENT);
    }

    private static void bounded(Statement statement, Mention.Quantity quantity, Bound bound, Findings findings) {
        Mention.Span span = quantity.span();
        if (!BoundWords.stand(bound, statement.text(), span.from(), span.to())) {
            findings.add(
                    statement.placeOf(span.text()),
                    "'" + span.text() + "' is " + bound.word() + " in the source, and the text does not say so",
                    "write '" + bound.prefix() + " " + span.text() + "'");
        }
    }

    private static void exact(Statement statement, Mention.Quantity quantity, Findings findings) {
        Mention.Span span = quantity.span();
        Optional<Bound> words = BoundWords.directlyBefore(statement.text(), span.from());
        words.ifPresent(bound -> findings.add(
                statement.placeOf(span.text()),
                "the source gives '" + span.text() + "' as it is, and the text makes a bound of it",
                "take the words before the number out"));
    }
}
