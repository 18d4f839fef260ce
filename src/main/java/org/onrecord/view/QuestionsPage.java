package org.onrecord.view;

import java.util.List;

/**
 * What is not known.
 *
 * @param count such as {@code 5 questions}
 * @param questions in the order of ids
 */
public record QuestionsPage(String count, List<Line> questions) {

    /**
     * A question.
     *
     * @param anchor its id on the page
     * @param link to its page
     * @param why it matters
     * @param wouldAnswer what would settle it
     * @param raisedBy claims, by their ids
     */
    public record Line(String anchor, PageLink link, String why, String wouldAnswer, List<PageLink> raisedBy) {}

    static QuestionsPage of(Vantage from) {
        return new QuestionsPage(
                English.count(from.briefing().questions().size(), "question"),
                from.briefing().questions().stream()
                        .map(q -> new Line(q.id(), from.to(q), q.why(), q.wouldAnswer(), from.allById(q.raisedBy())))
                        .toList());
    }
}
