package org.onrecord.view;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Claim;

/**
 * How a claim stands to another.
 *
 * @param words such as {@code is supported by}
 * @param claim the other one
 * @param link to it, under its title
 * @param reason one sentence
 */
public record RelationLine(String words, String claim, PageLink link, String reason) {
    public RelationLine {
        reason = RightToLeft.isolated(reason);
    }

    /** Returns the claim's own relations, then those of others to it. */
    static List<RelationLine> of(Vantage from, Claim claim) {
        Stream<RelationLine> own = claim.relations().stream()
                .map(r -> new RelationLine(Wording.relation(r.type()), r.to(), from.to(r.to()), r.reason()));
        Stream<RelationLine> others = from.briefing().relationsTo(claim.id()).stream()
                .map(i -> new RelationLine(
                        Wording.inverse(i.relation().type()),
                        i.from().id(),
                        from.to(i.from()),
                        i.relation().reason()));
        return Stream.concat(own, others).toList();
    }
}
