package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Claim;
import org.onrecord.model.Question;

/**
 * One thing that the sources leave open.
 *
 * @param why it matters
 * @param wouldAnswer what would settle it
 * @param raisedBy claims
 * @param pager to the neighbours
 */
public record QuestionPage(String why, String wouldAnswer, List<ClaimCard> raisedBy, Pager pager) {
    static QuestionPage of(Vantage from, Question question) {
        return new QuestionPage(
                question.why(),
                question.wouldAnswer(),
                question.raisedBy().stream()
                        .flatMap(c -> from.briefing().find(Claim.class, c).stream())
                        .map(from::card)
                        .toList(),
                from.pager(question));
    }
}
