package org.onrecord.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a paragraph gives in digits.
 *
 * <p>They stand in the lock on purpose, so that anyone can see without the source which numbers a paragraph holds; they
 * are facts, not text. Canonical: the full value in plain digits ({@code 2.18 trillion} is {@code 2180000000000}), no
 * zeros at the end of a fraction, {@code %} after a percentage. Digits in a name such as {@code 5G} are no figure, and
 * number words are not looked for.
 */
public final class FiguresInText {
    /** A longer run of digits is no quantity. */
    private static final int MAX_LENGTH = 40;

    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{Nd}]|\\p{Nd}\\.)"
            + "(?<number>\\p{Nd}++(?:,\\p{Nd}{3}(?!\\p{Nd}))*+(?:\\.\\p{Nd}++)?+)(?:(?:st|nd|rd|th|s)(?!\\p{L}))?+"
            + "(?:[ -]?(?<magnitude>thousand|million|mn|billion|bn|trillion|tn)(?!\\p{L}))?+(?!\\p{L})"
            + "(?<percent> ?%|[ -]percent(?!\\p{L})| per cent(?!\\p{L}))?+");

    private FiguresInText() {}

    /** Returns the figures of a text in normal form, sorted as strings, each once. */
    public static List<String> of(String text) {
        TreeSet<String> figures = new TreeSet<>();
        Matcher matcher = FIGURE.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (matcher.group("number").length() <= MAX_LENGTH) {
                figures.add(canonical(matcher));
            }
        }
        return List.copyOf(figures);
    }

    private static String canonical(Matcher matcher) {
        BigDecimal value = new BigDecimal(matcher.group("number").replace(",", ""))
                .scaleByPowerOfTen(
                        power(Optional.ofNullable(matcher.group("magnitude")).orElse("")));
        return value.stripTrailingZeros().toPlainString() + (matcher.group("percent") == null ? "" : "%");
    }

    private static int power(String magnitude) {
        return switch (magnitude) {
            case "thousand" -> 3;
            case "million", "mn" -> 6;
            case "billion", "bn" -> 9;
            case "trillion", "tn" -> 12;
            default -> 0;
        };
    }
}
