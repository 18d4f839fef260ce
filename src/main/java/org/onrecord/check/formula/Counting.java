package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Figure;

/**
 * Tells a count from a measurement: between 47 hearings and 48 there is nothing that could have been rounded.
 *
 * <p>Money, shares, times and sizes are measured; whatever else a unit names is counted.
 */
final class Counting {
    /** As {@link Unit} has them, without an s at the end. */
    private static final Set<String> MEASURES = words("""
            second minute hour day week fortnight month quarter year decade century centurie
            millimetre centimetre metre kilometre millimeter centimeter meter kilometer inch inche foot feet yard mile
            hectare acre litre liter gallon barrel gram kilogram tonne ton pound ounce
            volt ampere watt kilowatt megawatt gigawatt terawatt joule calorie degree
            bit byte kilobyte megabyte gigabyte terabyte petabyte flop
            dollar cent euro yuan renminbi yen won rupee rouble ruble franc crown krona krone peso real rand zloty lira
            percentage percent point share part
            """);

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Counting() {}

    /** Returns whether a figure is a whole number of single things, given to the last digit. */
    static boolean isToTheLast(Figure figure) {
        BigDecimal bare = figure.value().stripTrailingZeros();
        int places = bare.precision() - bare.scale();
        return bare.scale() <= 0 && figure.digits() >= places && isCounted(figure.unit());
    }

    private static boolean isCounted(String text) {
        Unit unit = Unit.parse(text);
        boolean plain = unit.scale().compareTo(BigDecimal.ONE) == 0;
        if (unit.powers().isEmpty()) {
            return plain && text.strip().equals("count");
        }
        return plain
                && unit.powers().size() == 1
                && unit.powers().keySet().stream()
                        .flatMap(name -> Stream.of(name.split(" ")))
                        .noneMatch(word -> MEASURES.contains(word) || CURRENCIES.contains(word));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
