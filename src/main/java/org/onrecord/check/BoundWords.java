package org.onrecord.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Bound;

/** The words beside a number that say on which side of it the true one may lie. */
final class BoundWords {
    /** Up to two words may stand between: more than CNY 40, over the first 40. */
    private static final String FEW_WORDS = "[\\s(]+(?:[^\\s.;:]+[\\s(]+){0,2}$";

    private static final String NONE = "(?!)";
    private static final String AT_LEAST =
            "more than|over|at least|above|in excess of|exceed\\w*|upwards of|no fewer than|"
                    + "no less than|not less than|a minimum of|beyond|surpass\\w*|topp?(?:ed|ing|s)|lower bound\\S*";
    private static final String AT_MOST =
            "at most|up to|(?<!no )(?<!not )less than|under|below|no more than|not more than|fewer than|"
                    + "a maximum of|as much as|as many as|upper bound\\S*";
    private static final String ABOUT =
            "about|around|some|roughly|approximately|nearly|almost|close to|circa|an estimated|estimated(?: at)?";
    private static final Pattern LEAST_AFTER =
            Pattern.compile("^(?:\\+|[\\s-](?:\\S+ ){0,2}(?:or|and) (?:more|above|over)\\b| plus\\b)");
    private static final Pattern MOST_AFTER = Pattern.compile("^\\s(?:\\S+ ){0,2}or (?:less|fewer|under)\\b");
    private static final Pattern ABOUT_AFTER = Pattern.compile("^\\s(?:\\S+ ){0,2}or so\\b");
    private static final Map<Bound, Pattern> BEFORE = patterns(FEW_WORDS);
    private static final Map<Bound, Pattern> DIRECTLY = patterns("[\\s(]+$");

    private BoundWords() {}

    private static Map<Bound, Pattern> patterns(String end) {
        Map<Bound, Pattern> patterns = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            patterns.put(bound, Pattern.compile("(?i)\\b(?:" + words(bound) + ")" + end));
        }
        return patterns;
    }

    private static String words(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> AT_LEAST;
            case AT_MOST -> AT_MOST;
            case ABOUT -> ABOUT;
            case EXACT -> NONE;
        };
    }

    private static Pattern after(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> LEAST_AFTER;
            case AT_MOST -> MOST_AFTER;
            case ABOUT, EXACT -> ABOUT_AFTER;
        };
    }

    private static boolean find(Map<Bound, Pattern> patterns, Bound bound, String text) {
        return Optional.ofNullable(patterns.get(bound))
                .filter(p -> p.matcher(text).find())
                .isPresent();
    }

    /** Returns whether a number in a text, given by its offsets, has words for a bound beside it; none for an exact one. */
    static boolean stand(Bound bound, String text, int from, int to) {
        if (bound == Bound.EXACT) {
            return of(text, from, to).isEmpty();
        }
        return find(BEFORE, bound, text.substring(Math.max(0, from - 60), from))
                || after(bound).matcher(text.substring(to)).find();
    }

    /** Returns the bound that the words beside a number say. */
    static Optional<Bound> of(String text, int from, int to) {
        for (Bound bound : new Bound[] {Bound.AT_MOST, Bound.AT_LEAST, Bound.ABOUT}) {
            if (stand(bound, text, from, to)) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }

    /** Returns the bound whose words stand directly before a number; "over" may mean a time that passed. */
    static Optional<Bound> directlyBefore(String text, int from) {
        String front = text.substring(Math.max(0, from - 40), from);
        for (Bound bound : new Bound[] {Bound.AT_MOST, Bound.AT_LEAST}) {
            if (find(DIRECTLY, bound, front) && !front.matches("(?is).*\\bover\\s+$")) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }
}
