package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a number counts or measures.
 *
 * @param powers of the simple units, none of them 0: {@code CNY per USD} is CNY to the 1 and USD to the -1
 * @param scale what one of the unit is in simple units: 0.01 for percent, 1000000 for million CNY
 */
record Unit(Map<String, Integer> powers, BigDecimal scale) {
    static final Unit NONE = new Unit(Map.of(), BigDecimal.ONE);

    private static final Set<String> PURE = Set.of("none", "count", "times", "ratio", "1");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "percent", new BigDecimal("0.01"),
            "%", new BigDecimal("0.01"),
            "thousand", new BigDecimal("1000"),
            "million", new BigDecimal("1000000"),
            "billion", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"));

    Unit {
        powers = new TreeMap<>(powers);
        powers.values().removeIf(p -> p == 0);
    }

    /** Reads such as {@code CNY}, {@code users per day}, {@code trillion CNY}, {@code percent}, {@code none}. */
    static Unit parse(String text) {
        List<String> parts = List.of(text.strip().split("\\s+per\\s+", -1));
        Unit unit = simple(parts.get(0));
        for (String below : parts.subList(1, parts.size())) {
            unit = unit.per(simple(below));
        }
        return unit;
    }

    private static Unit simple(String text) {
        BigDecimal scale = BigDecimal.ONE;
        StringBuilder name = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            BigDecimal factor = SCALES.get(word);
            if (factor != null) {
                scale = scale.multiply(factor);
            } else if (!PURE.contains(word) && !word.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return new Unit(name.isEmpty() ? Map.of() : Map.of(name.toString(), 1), scale);
    }

    /** A code such as CNY stays as it is. */
    private static String singular(String word) {
        boolean code = word.equals(word.toUpperCase(Locale.ROOT));
        return code || word.endsWith("ss") || !word.endsWith("s") ? word : word.substring(0, word.length() - 1);
    }

    Unit times(Unit other) {
        return combined(other, 1, scale.multiply(other.scale));
    }

    Unit per(Unit other) {
        return combined(other, -1, scale.divide(other.scale, java.math.MathContext.DECIMAL128));
    }

    private Unit combined(Unit other, int sign, BigDecimal both) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
        return new Unit(sum, both);
    }

    /** Returns the unit without its scale. */
    Unit simple() {
        return new Unit(powers, BigDecimal.ONE);
    }

    boolean isOfKind(Unit other) {
        return powers.equals(other.powers);
    }

    /** Returns the unit for a reader, such as {@code CNY per USD}; {@code a bare number} where there is none. */
    @Override
    public String toString() {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        powers.forEach((name, power) -> {
            for (int i = 0; i < Math.abs(power); i++) {
                (power > 0 ? above : below).append(power > 0 ? " " : " per ").append(name);
            }
        });
        String text =
                (above.isEmpty() && !below.isEmpty() ? "1" : above.toString().strip()) + below;
        return text.isEmpty() ? "a bare number" : text;
    }
}
