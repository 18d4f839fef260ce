package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import org.onrecord.check.figures.ReportedNumber;
import org.onrecord.model.Claim;
import org.onrecord.model.Evidence;
import org.onrecord.model.Figure;
import org.onrecord.model.Modality;

/**
 * Looks whether the figures of a claim are what their words say, and whether the words stand in a quote.
 *
 * @param claim whose figures they are
 * @param findings takes what is found
 */
record FigureWords(Claim claim, Findings findings) {
    void check() {
        if (claim.modality() == Modality.STATISTIC && claim.figures().isEmpty()) {
            findings.add(
                    claim.origin().key("modality"),
                    "the claim is a statistic, and gives no figure",
                    "add it under 'figures', or write another kind, such as 'assertion'");
        }
        List<String> quotes = claim.evidence().stream().map(Evidence::quote).toList();
        for (int i = 0; i < claim.figures().size(); i++) {
            Figure figure = claim.figures().get(i);
            String at = "figures[" + i + "].";
            if (!Phrase.of(figure.asReported()).standsInOne(quotes)) {
                findings.add(
                        claim.origin().at(at + "as-reported"),
                        "the words '" + figure.asReported() + "' stand in no quote of the evidence",
                        "quote the passage that has them, to the letter");
            }
            ReportedNumber reported = ReportedNumber.in(figure.asReported());
            value(figure, reported, at);
            unit(figure, reported, at);
        }
    }

    private void value(Figure figure, ReportedNumber reported, String at) {
        if (!reported.includes(figure.value())) {
            findings.add(
                    claim.origin().at(at + "value"),
                    reported.values().isEmpty()
                            ? "'" + figure.asReported() + "' gives no number"
                            : "'" + figure.asReported() + "' is "
                                    + reported.values().get(0).toPlainString() + ", not "
                                    + figure.value().toPlainString(),
                    "write the full number that the words give");
        }
    }

    private void unit(Figure figure, ReportedNumber reported, String at) {
        Optional<String> other = reported.unitOtherThan(figure.unit());
        if (other.isPresent()) {
            findings.add(
                    claim.origin().at(at + "unit"),
                    "'" + figure.asReported() + "' is in " + other.get() + ", not in " + figure.unit(),
                    "write the unit that the words give");
        }
    }
}
