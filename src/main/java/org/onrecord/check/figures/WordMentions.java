package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.check.figures.Mention.Kind;

/** Reads numbers in words. */
final class WordMentions {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-fold)?");
    private static final Pattern AFTER = Pattern.compile(
            "\\G[ \u00a0-](?:(?<percent>per ?cent)\\b(?<points> points?\\b)?|(?<points2>percentage points?)\\b)?"
                    + "(?:(?<currency>" + Currency.WORDS + ")\\b)?");

    private static final Pattern JOINT = Pattern.compile("[ \u00a0-]");
    /** No number has more words; longer ones are read as several. */
    private static final int LONGEST = 16;

    private final Blanked text;
    private final List<Mention> found;
    private final List<Mention.Span> words = new ArrayList<>();

    private WordMentions(Blanked text, List<Mention> found) {
        this.text = text;
        this.found = found;
    }

    static void read(Blanked text, List<Mention> found) {
        new WordMentions(text, found).read();
    }

    private void read() {
        Matcher matcher = WORD.matcher(text.rest());
        while (matcher.find()) {
            words.add(new Mention.Span(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        int i = 0;
        while (i < words.size()) {
            Optional<SpelledNumber> number = SpelledNumber.of(joined(i));
            if (number.isPresent()) {
                add(number.get(), i);
                i += number.get().length();
            } else {
                single(words.get(i));
                i++;
            }
        }
    }

    /** Returns a word and those that follow it with nothing but a space or a hyphen between. */
    private List<String> joined(int from) {
        int to = from + 1;
        while (to < words.size() && to - from < LONGEST && isJoined(words.get(to - 1), words.get(to))) {
            to++;
        }
        return words.subList(from, to).stream().map(Mention.Span::text).toList();
    }

    private boolean isJoined(Mention.Span left, Mention.Span right) {
        return JOINT.matcher(text.rest().substring(left.to(), right.from())).matches();
    }

    private void add(SpelledNumber number, int at) {
        int from = words.get(at).from();
        int to = words.get(at + number.length() - 1).to();
        Matcher after = AFTER.matcher(text.rest());
        boolean more = after.find(to);
        boolean points = more && (after.group("points") != null || after.group("points2") != null);
        Kind kind =
                points ? Kind.PERCENTAGE_POINTS : more && after.group("percent") != null ? Kind.PERCENT : number.kind();
        String currency = more && after.group("currency") != null ? Currency.code(after.group("currency")) : "";
        if (!number.isMereOne() || kind != number.kind() || !currency.isEmpty()) {
            found.add(new Mention.Quantity(kind, number.value(), currency, text.span(from, to)));
        }
    }

    private void single(Mention.Span word) {
        Mention.Span span = text.span(word.from(), word.to());
        BigDecimal factor = NumberWords.FACTORS.get(word.text());
        BigDecimal fraction = NumberWords.FRACTIONS.get(word.text());
        Integer ordinal = NumberWords.ORDINALS.get(word.text());
        if (factor != null) {
            found.add(new Mention.Quantity(Kind.FACTOR, factor, "", span));
        } else if (fraction != null) {
            found.add(new Mention.Quantity(Kind.NUMBER, fraction, "", span));
        } else if (ordinal != null) {
            found.add(new Mention.Quantity(Kind.ORDINAL, new BigDecimal(ordinal), "", span));
        } else if (NumberWords.LITERALS.contains(word.text())) {
            found.add(new Mention.Literal(word.text(), span));
        }
    }
}
