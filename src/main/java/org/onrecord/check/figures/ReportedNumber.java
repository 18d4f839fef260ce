package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.check.figures.Mention.Kind;
import org.onrecord.check.figures.Mention.Literal;
import org.onrecord.check.figures.Mention.Quantity;

/**
 * The number that the words of a source give.
 *
 * @param mentions what the words mention
 */
public record ReportedNumber(List<Mention> mentions) {
    public ReportedNumber {
        mentions = List.copyOf(mentions);
    }

    /** Reads the words of a source. */
    public static ReportedNumber in(String words) {
        return new ReportedNumber(Mentions.in(words));
    }

    /** Returns the values that the words give, in their order. */
    public List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention instanceof Quantity quantity) {
                values.add(quantity.value());
            } else if (mention instanceof Mention.Dated dated && dated.month() == 0) {
                values.add(new BigDecimal(dated.year()));
            } else if (mention instanceof Literal literal && NumberWords.LITERAL_VALUES.containsKey(literal.word())) {
                values.add(new BigDecimal(NumberWords.LITERAL_VALUES.get(literal.word())));
            }
        }
        return values;
    }

    /** Returns whether a number is among the values, whatever zeros it is written with. */
    public boolean includes(BigDecimal value) {
        return values().stream().anyMatch(v -> v.compareTo(value) == 0);
    }

    /** Returns the currency, or percent, that the words give where a figure has another unit. */
    public Optional<String> unitOtherThan(String unit) {
        return mentions.stream()
                .filter(Quantity.class::isInstance)
                .map(m -> unit((Quantity) m))
                .filter(u -> !u.isEmpty() && !u.equals(unit) && !u.equals(Currency.code(unit)))
                .findFirst();
    }

    private static String unit(Quantity quantity) {
        return quantity.kind() == Kind.PERCENT ? "percent" : quantity.currency();
    }
}
