package org.onrecord.check;

import java.util.Optional;
import org.onrecord.check.figures.Mention;
import org.onrecord.check.figures.Mentions;
import org.onrecord.model.Bound;
import org.onrecord.model.Claim;
import org.onrecord.model.Evidence;
import org.onrecord.model.Figure;

/**
 * Looks whether the bounds of a claim's figures are those that the source's words say.
 *
 * @param claim whose figures they are
 * @param findings takes what is found
 */
record FigureBounds(Claim claim, Findings findings) {
    void check() {
        for (int i = 0; i < claim.figures().size(); i++) {
            Figure figure = claim.figures().get(i);
            Bound said = said(claim, figure);
            if (said != figure.bound()) {
                findings.add(
                        claim.origin().at("figures[" + i + "].bound"),
                        "the bound is '" + figure.bound().word() + "', and the words of the source, '"
                                + figure.asReported() + "', say '" + said.word() + "'",
                        "write 'bound: " + said.word() + "', or quote the words that say otherwise");
            }
        }
    }

    /** Returns the bound that the source's words say, in what is reported or before it in the quote. */
    static Bound said(Claim claim, Figure figure) {
        Optional<Mention> number = Mentions.in(figure.asReported()).stream()
                .filter(m -> m instanceof Mention.Quantity)
                .findFirst();
        return number.map(n -> said(claim, figure, n)).orElse(figure.bound());
    }

    private static Bound said(Claim claim, Figure figure, Mention number) {
        Optional<Bound> within = BoundWords.of(
                figure.asReported(), number.span().from(), number.span().to());
        return within.or(() -> claim.evidence().stream()
                        .map(Evidence::quote)
                        .filter(q -> q.contains(figure.asReported()))
                        .flatMap(q -> inQuote(q, figure, number).stream())
                        .findFirst())
                .orElse(Bound.EXACT);
    }

    private static Optional<Bound> inQuote(String quote, Figure figure, Mention number) {
        int at = quote.indexOf(figure.asReported());
        return BoundWords.of(
                quote, at + number.span().from(), at + number.span().to());
    }
}
