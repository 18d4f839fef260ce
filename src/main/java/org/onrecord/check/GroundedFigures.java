package org.onrecord.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.check.figures.Ground;
import org.onrecord.check.figures.Mention;
import org.onrecord.check.figures.Mentions;
import org.onrecord.check.figures.NumberedNames;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Actor;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Source;
import org.onrecord.model.Term;

/** Every number that a text of ours gives stands in a quote, a date, a figure or a check that it rests on. */
final class GroundedFigures implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "grounded-figures",
            Severity.ERROR,
            "every number, percentage, sum, year and number word in a text of ours stands in a quote, a date, a figure or a "
                    + "check that the text rests on, a figure's value is what its words say, and a statistic has a figure",
            "A wrong digit is the error that readers find last and remember longest. What a text rests on is its own "
                    + "evidence and dates, and the claims, events and checks that it cites, links or is spoken of in.",
            """
            proposition: The bridge cost 42 million crowns.   # the quote says: 40 million crowns
            """,
            """
            proposition: The bridge cost 40 million crowns.
            """);

    private static final Derived<NumberedNames> NAMES = new Derived<>(subject -> names(subject.briefing()));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            new FigureWords(claim, findings).check();
        }
        // what another file would have carried cannot be missed while that file cannot be read
        if (subject.isWhole() || entry instanceof Claim) {
            subject.statements(entry).forEach(statement -> check(statement, subject, findings));
        }
    }

    private static void check(Statement statement, Subject subject, Findings findings) {
        List<Mention> mentions = Mentions.in(statement.text(), subject.of(NAMES));
        List<Ground> ground = mentions.isEmpty() ? List.of() : subject.grounds(statement.rests());
        boolean told = !mentions.isEmpty() && YearsOfFact.areTold(statement.entry(), statement.at());
        Optional<YearsOfFact> years = told ? Optional.of(YearsOfFact.of(statement)) : Optional.empty();
        for (Mention mention : mentions) {
            if (!isCount(mention, statement) && !Ground.carries(ground, mention)) {
                findings.add(
                        statement.placeOf(mention.span().text()),
                        "'" + mention.span().text() + "' stands in no quote, date, figure or check that this rests on",
                        "write it as the evidence has it, quote the words that give it, or link the claim or check that does");
            } else if (years.filter(y -> y.exclude(mention)).isPresent()) {
                findings.add(
                        statement.placeOf(mention.span().text()),
                        mention.span().text()
                                + " is the year of the source or of what was said, not of the thing itself",
                        "write the year that 'fact' or 'period' has, or mend it there");
            }
        }
    }

    /** A count in words, of what the text itself lists or links. */
    private static boolean isCount(Mention mention, Statement statement) {
        return mention instanceof Mention.Quantity quantity
                && quantity.kind() == Mention.Kind.NUMBER
                && quantity.span().text().matches("\\p{L}+")
                && statement.counts().stream()
                        .anyMatch(c -> c > 1 && quantity.value().compareTo(new BigDecimal(c)) == 0);
    }

    private static NumberedNames names(Briefing briefing) {
        return new NumberedNames(briefing.entries().stream()
                .flatMap(GroundedFigures::names)
                .filter(n -> !n.isBlank() && !Mentions.in(n).isEmpty())
                .toList());
    }

    private static Stream<String> names(Entry entry) {
        if (entry instanceof Actor actor) {
            return Stream.concat(Stream.of(actor.id(), actor.name()), actor.aliases().stream());
        }
        boolean titled = entry instanceof Source || entry instanceof Term;
        return entry instanceof Claim || !titled ? Stream.of(entry.id()) : Stream.of(entry.id(), entry.title());
    }
}
