package org.onrecord.view;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;

/**
 * A number that a claim gives.
 *
 * @param anchor its id in the ledger
 * @param name by which formulas call it, with the claim's id before it
 * @param measured the quantity
 * @param asReported the words of the source
 * @param value the full number, grouped by thousands
 * @param unit of the value
 * @param bound words before the number, empty for an exact one
 * @param precision how many digits were reported
 * @param of whose quantity it is
 * @param period when
 * @param claim that gives it
 * @param ledger its place in the ledger
 */
public record FigureLine(
        String anchor,
        String name,
        String measured,
        String asReported,
        String value,
        String unit,
        String bound,
        String precision,
        PageLink of,
        Moment period,
        PageLink claim,
        String ledger) {

    static List<FigureLine> of(Vantage from, Claim claim) {
        return claim.figures().stream().map(f -> of(from, claim, f)).toList();
    }

    static FigureLine of(Vantage from, Claim claim, Figure figure) {
        String anchor = anchor(claim.id(), figure.name());
        return new FigureLine(
                anchor,
                claim.id() + "." + figure.name(),
                English.capital(figure.measured()),
                figure.asReported(),
                grouped(figure.value()),
                figure.unit(),
                figure.bound().prefix(),
                English.count(figure.digits(), "significant digit"),
                from.to(figure.of()),
                Moment.of(figure.period(), "not stated"),
                from.byId(claim.id()),
                from.href(Chapter.FIGURES, anchor));
    }

    static String anchor(String claim, String figure) {
        return claim + "-" + figure;
    }

    /** Returns such as {@code 2,180,000,000,000}. */
    static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
