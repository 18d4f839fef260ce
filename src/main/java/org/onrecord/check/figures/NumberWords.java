package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The English words that count as numbers; docs/rules.md lists them from here. */
public final class NumberWords {
    static final Map<String, Integer> UNITS = counted(
            0,
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                    + "seventeen eighteen nineteen");
    static final Map<String, Integer> TENS = tens("twenty thirty forty fifty sixty seventy eighty ninety");
    static final Map<String, Integer> ORDINALS = counted(
            1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
                    + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "hundred", new BigDecimal("100"),
            "thousand", new BigDecimal("1000"),
            "million", new BigDecimal("1000000"),
            "billion", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"));
    static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "half", new BigDecimal("0.5"),
            "halves", new BigDecimal("0.5"),
            "quarter", new BigDecimal("0.25"),
            "quarters", new BigDecimal("0.25"));
    static final Map<String, BigDecimal> FACTORS = factors();
    static final Set<String> LITERALS = Set.of(
            "decade",
            "decades",
            "century",
            "centuries",
            "fortnight",
            "dozen",
            "dozens",
            "tens",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "trillions",
            "thirds",
            "fifths",
            "tenths",
            "hundredfold");
    /** What a literal comes to where a figure has it as its number. */
    static final Map<String, Integer> LITERAL_VALUES = Map.of("decade", 10, "century", 100, "dozen", 12);

    private NumberWords() {}

    /** Returns the words by sort, each sort a line. */
    public static List<String> listed() {
        return List.of(
                "cardinals: zero, two to nineteen, twenty to ninety and their compounds, with hundred, thousand, million, "
                        + "billion, trillion (a million counts as 1 million)",
                "ordinals: first to twentieth, 1st, 2nd, 21st, …",
                "fractions: half, quarter, one third, two thirds",
                "factors: doubled, twice, twofold, tripled, treble, thrice, quadrupled, halved, 3x, and the like",
                "words that must stand in the evidence as they are: " + String.join(", ", sorted(LITERALS)),
                "not counted, since they say no more than 'a': one, single, sole, both, once");
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static Map<String, Integer> counted(int from, String words) {
        Map<String, Integer> map = new HashMap<>();
        int next = from;
        for (String word : words.split(" ", -1)) {
            map.put(word, next++);
        }
        return Map.copyOf(map);
    }

    private static Map<String, Integer> tens(String words) {
        Map<String, Integer> map = new HashMap<>();
        counted(2, words).forEach((word, ten) -> map.put(word, 10 * ten));
        return Map.copyOf(map);
    }

    private static Map<String, BigDecimal> factors() {
        Map<String, BigDecimal> map = new HashMap<>();
        factor(map, "2", "double doubles doubled doubling twice twofold two-fold");
        factor(map, "3", "triple triples tripled tripling treble trebles trebled trebling thrice threefold three-fold");
        factor(map, "4", "quadruple quadruples quadrupled quadrupling fourfold four-fold");
        factor(map, "5", "fivefold five-fold quintupled");
        factor(map, "10", "tenfold ten-fold");
        factor(map, "0.5", "halve halves halved halving");
        return Map.copyOf(map);
    }

    private static void factor(Map<String, BigDecimal> map, String value, String words) {
        for (String word : words.split(" ", -1)) {
            map.put(word, new BigDecimal(value));
        }
    }
}
