package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.check.figures.Mention.Kind;

/** Reads numbers in digits, with what stands beside them. */
final class DigitMentions {
    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d:])\\d{1,2}:\\d{2}(?![\\d:])|\\b[QH][1-4]\\b|[¼½¾⅓⅔⅛²³]");
    private static final Pattern DECADE = Pattern.compile("\\b\\d{2}(?:\\d{2})?s\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(?<sign>" + Currency.SIGNS + ")? ?"
            + "(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)|(?<![\\d,])\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+(?!\\d)|\\d+)(?<decimals>\\.\\d+)?"
            + "(?:(?<ordinal>st|nd|rd|th)\\b|(?<times>-?fold\\b| ?[x×](?![\\p{L}\\d]))|"
            + "[ \u00a0-]?(?<magnitude>hundred|thousand|million|billion|trillion|mn|bn|tn|trn|k|m)\\b(?!\u2019|'))?"
            + "(?<percent> ?%|[ \u00a0-]per ?cent\\b| ?percent\\b)?"
            + "(?<points>[ -](?:percentage[ -])?points?\\b| pp\\b)?"
            + "(?:[ \u00a0-](?<word>" + Currency.WORDS + ")\\b)?");
    private static final Map<String, Integer> SHORT = Map.of("mn", 6, "m", 6, "bn", 9, "tn", 12, "trn", 12, "k", 3);

    private DigitMentions() {}

    static void read(Blanked text, List<Mention> found) {
        literals(CLOCK, text, found);
        literals(DECADE, text, found);
        Matcher matcher = NUMBER.matcher(text.rest());
        while (matcher.find()) {
            found.add(quantity(matcher, text));
            text.blank(matcher.start(), matcher.end());
        }
    }

    private static void literals(Pattern pattern, Blanked text, List<Mention> found) {
        Matcher matcher = pattern.matcher(text.rest());
        while (matcher.find()) {
            Mention.Span span = text.span(matcher.start(), matcher.end());
            found.add(new Mention.Literal(span.text().toLowerCase(Locale.ROOT), span));
            text.blank(matcher.start(), matcher.end());
        }
    }

    private static Mention quantity(Matcher m, Blanked text) {
        BigDecimal value = new BigDecimal(m.group("digits").replaceAll("\\D", "")
                + Optional.ofNullable(m.group("decimals")).orElse(""));
        String currency = Optional.ofNullable(m.group("sign"))
                .or(() -> Optional.ofNullable(m.group("word")))
                .map(Currency::code)
                .orElse("");
        int from = m.group("sign") == null ? m.start("digits") : m.start("sign");
        return new Mention.Quantity(
                kind(m), value.multiply(magnitude(m.group("magnitude"))), currency, text.span(from, m.end()));
    }

    private static Kind kind(Matcher m) {
        if (m.group("points") != null
                && (m.group("percent") != null || m.group("points").contains("p"))) {
            return Kind.PERCENTAGE_POINTS;
        }
        return m.group("percent") != null
                ? Kind.PERCENT
                : m.group("ordinal") != null ? Kind.ORDINAL : m.group("times") != null ? Kind.FACTOR : Kind.NUMBER;
    }

    private static BigDecimal magnitude(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        BigDecimal full = NumberWords.MAGNITUDES.get(word);
        return full != null ? full : BigDecimal.ONE.scaleByPowerOfTen(SHORT.getOrDefault(word, 0));
    }
}
