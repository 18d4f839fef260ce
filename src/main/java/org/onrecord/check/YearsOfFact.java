package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.check.figures.Ground;
import org.onrecord.check.figures.Mention;
import org.onrecord.model.Brief;
import org.onrecord.model.Claim;
import org.onrecord.model.Edtf;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Evidence;
import org.onrecord.model.Figure;

/**
 * The years in which, by the claims that a text rests on, the things themselves are or were.
 *
 * <p>The year in which a source appeared stands beside them as a date like any other, and would let a plan for one year
 * be told as done in another.
 *
 * @param claims that have a date of fact
 * @param ground of their facts, periods, quotes and events
 */
record YearsOfFact(List<Claim> claims, Ground ground) {
    /** Returns the years for a title, a proposition or a judgement. */
    static YearsOfFact of(Statement statement) {
        boolean own = statement.entry() instanceof Claim;
        List<Claim> claims = (own ? Stream.of(statement.entry()) : statement.rests().stream())
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
        Ground ground = new Ground();
        claims.forEach(c -> {
            c.evidence().stream().map(Evidence::quote).forEach(ground::text);
            dates(c).forEach(ground::date);
        });
        statement.rests().stream()
                .filter(Event.class::isInstance)
                .flatMap(e -> ((Event) e).dating().date().stream())
                .forEach(ground::date);
        return new YearsOfFact(
                claims.stream().filter(c -> c.fact().date().isPresent()).toList(), ground);
    }

    private static Stream<Edtf> dates(Claim claim) {
        return Stream.concat(
                claim.fact().date().stream(),
                claim.figures().stream().map(Figure::period).flatMap(Optional::stream));
    }

    /** Returns whether a bare year is one in which nothing that the text rests on is or was. */
    boolean exclude(Mention mention) {
        return mention instanceof Mention.Dated dated
                && dated.month() == 0
                && !claims.isEmpty()
                && !Ground.carries(List.of(ground), mention);
    }

    /** Returns whether a text tells what is or was, and not what a source looks like. */
    static boolean areTold(Entry entry, String at) {
        return entry instanceof Claim
                ? at.equals("title") || at.equals("proposition")
                : entry instanceof Brief && at.endsWith(".text");
    }
}
