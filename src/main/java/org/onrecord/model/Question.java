package org.onrecord.model;

import java.util.List;

/**
 * What the sources leave open.
 *
 * @param header what every entry has; the title is the question
 * @param raisedBy ids of claims
 * @param why it matters, and how the claims leave it open
 * @param wouldAnswer what would settle it
 */
public record Question(Header header, List<String> raisedBy, String why, String wouldAnswer) implements Entry {
    public Question {
        raisedBy = List.copyOf(raisedBy);
    }

    @Override
    public Question with(Header next) {
        return new Question(next, raisedBy, why, wouldAnswer);
    }
}
