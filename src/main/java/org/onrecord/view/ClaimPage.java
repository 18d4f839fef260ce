package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Claim;
import org.onrecord.model.Inference;

/**
 * One claim, as it may be cited.
 *
 * @param id of the claim
 * @param proposition what is asserted
 * @param modality the kind of statement
 * @param kindMeaning what that kind means
 * @param attribution whose voice it is
 * @param standing one line: what sort of statement, how sure, on what it rests
 * @param saysSo whether the source says so
 * @param isSo whether it is so
 * @param basis of the corroboration
 * @param chain from the speaker to the source
 * @param key the facts that stand in the list
 * @param figures its numbers
 * @param evidence where it stands
 * @param inferred what we worked out
 * @param relations to other claims, both ways
 * @param uses where else it appears
 * @param cite how to cite it
 * @param pager to the neighbours
 */
public record ClaimPage(
        String id,
        String proposition,
        Tag modality,
        String kindMeaning,
        String attribution,
        String standing,
        String saysSo,
        String isSo,
        String basis,
        List<ChainStep> chain,
        KeyFacts key,
        List<FigureLine> figures,
        List<Quote> evidence,
        List<Inference> inferred,
        List<RelationLine> relations,
        List<Use> uses,
        Cite cite,
        Pager pager) {
    public ClaimPage {
        proposition = RightToLeft.isolated(proposition);
        basis = RightToLeft.isolated(basis);
    }

    /**
     * Facts that stand in the list.
     *
     * @param about actors and events
     * @param cue reporting verb of the source, empty for the publisher's own voice
     * @param certainty the speaker's, in words
     * @param hedges words of the source that weaken it
     * @param said when it was said
     * @param fact when the thing itself is or was
     * @param factKnown whether that is recorded at all
     */
    public record KeyFacts(
            List<PageLink> about,
            String cue,
            String certainty,
            List<String> hedges,
            Moment said,
            Moment fact,
            boolean factKnown) {
        static KeyFacts of(Vantage from, Claim claim) {
            return new KeyFacts(
                    from.all(claim.about()),
                    claim.cue(),
                    English.capital(claim.certainty().label()) + ". " + Meaning.of(claim.certainty()),
                    claim.hedges(),
                    Moment.of(claim.said()),
                    Moment.of(claim.fact()),
                    claim.fact().date().isPresent());
        }
    }

    /**
     * Where else the claim appears.
     *
     * @param as such as {@code Raises the question}
     * @param link to the page
     */
    public record Use(String as, PageLink link) {}

    static ClaimPage of(Vantage from, Claim claim) {
        return new ClaimPage(
                claim.id(),
                claim.proposition(),
                Tag.of(claim.modality()),
                Meaning.of(claim.modality()),
                English.capital(from.briefing().attribution(claim).label()) + Standings.hand(claim.removes()),
                Standings.line(from, claim),
                Wording.saysSo(claim.reading()),
                Wording.isSo(claim.standing().corroboration()),
                claim.standing().basis(),
                ChainStep.of(from, claim),
                KeyFacts.of(from, claim),
                FigureLine.of(from, claim),
                Quote.of(from, claim.evidence()),
                claim.inferred(),
                RelationLine.of(from, claim),
                Uses.of(from, claim),
                Cite.of(from, claim),
                from.pager(claim));
    }
}
