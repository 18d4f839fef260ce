package org.onrecord.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A computation over figures and dates, done again at every build.
 *
 * @param header what every entry has
 * @param formula as written
 * @param unit of the result
 * @param gives the result as it is printed
 * @param finding what it shows
 */
public record Check(Header header, String formula, String unit, String gives, Finding finding) implements Entry {
    private static final Pattern FIGURE = Pattern.compile("\\b(c\\d+)\\.([a-z][a-z0-9-]*)");

    @Override
    public Check with(Header next) {
        return new Check(next, formula, unit, gives, finding);
    }

    /** Returns the figures that its formula names, in order: the id of a claim as the first group, the figure's own as the second. */
    public List<MatchResult> figures() {
        return FIGURE.matcher(formula).results().toList();
    }

    /** Returns the ids of the claims whose figures go in, in order; one as often as it is named. */
    List<String> claims() {
        return figures().stream().map(f -> f.group(1)).toList();
    }
}
