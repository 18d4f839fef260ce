package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.check.figures.Mention.Kind;
import org.onrecord.check.figures.Mention.Quantity;
import org.onrecord.model.Recall;

/**
 * Finds the numbers, dates and number words of an English text.
 *
 * <p>Written by hand: the number format of ICU4J spells numbers out and parses one that it is shown, but does not find
 * them in a sentence, and costs 14 MB and a third of a second at every start.
 */
public final class Mentions {
    private static final Pattern RANGE = Pattern.compile("[ \u00a0]?(?:-|\u2013|\u2014|to)[ \u00a0]?");

    private static final Recall<Asked, List<Mention>> KNOWN = new Recall<>(Mentions::read);

    /** A text, and where it has names of which nothing is meant; those that it does not have play no part. */
    private record Asked(String text, List<Mention.Span> names) {}

    private Mentions() {}

    /** Returns what a text mentions, in its order. */
    public static List<Mention> in(String text) {
        return KNOWN.of(new Asked(text, List.of()));
    }

    /** Returns what a text mentions outside names. */
    public static List<Mention> in(String text, NumberedNames names) {
        return KNOWN.of(new Asked(text, names.in(text)));
    }

    private static List<Mention> read(Asked asked) {
        String text = asked.text();
        Glance glance = Glance.at(text);
        if (!glance.digits() && !glance.words()) {
            return List.of();
        }
        Blanked blanked = new Blanked(text);
        asked.names().forEach(name -> blanked.blank(name.from(), name.to()));
        List<Mention> found = new ArrayList<>();
        Idioms.blank(blanked, glance);
        if (glance.digits()) {
            DateMentions.read(blanked, glance, found);
            DigitMentions.read(blanked, found);
        }
        if (glance.words()) {
            WordMentions.read(blanked, found);
        }
        found.sort(Comparator.comparingInt(m -> m.span().from()));
        return List.copyOf(ranges(found, text));
    }

    /** In {@code 5 to 10 million} and {@code 5-10 percent} the first number is meant as the second is written. */
    private static List<Mention> ranges(List<Mention> found, String text) {
        List<Mention> whole = new ArrayList<>(found);
        for (int i = 0; i + 1 < found.size(); i++) {
            String between = text.substring(
                    found.get(i).span().to(),
                    Math.max(found.get(i).span().to(), found.get(i + 1).span().from()));
            if (found.get(i) instanceof Quantity first
                    && found.get(i + 1) instanceof Quantity second
                    && RANGE.matcher(between).matches()) {
                whole.set(i, likened(first, second));
            }
        }
        return whole;
    }

    private static Quantity likened(Quantity first, Quantity second) {
        BigDecimal magnitude = NumberWords.MAGNITUDES.entrySet().stream()
                .filter(m -> second.span().text().contains(m.getKey())
                        && !first.span().text().contains(m.getKey()))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
        boolean bare = first.kind() == Kind.NUMBER && first.span().text().matches("\\D?[\\d.,]+");
        return bare ? first.as(second.kind(), magnitude) : first;
    }
}
