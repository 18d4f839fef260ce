package org.onrecord.model;

import java.util.List;

/**
 * What we conclude.
 *
 * @param text one sentence
 * @param claims ids of the claims that it rests on
 * @param confidence how much weight it bears
 * @param basis why so much
 */
public record Judgement(String text, List<String> claims, Confidence confidence, String basis) {
    public Judgement {
        claims = List.copyOf(claims);
    }
}
