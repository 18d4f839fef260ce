package org.onrecord.model;

import java.util.List;

/**
 * A passage of a source that carries a claim.
 *
 * @param source id
 * @param paragraph counted from 1
 * @param quote a short phrase, to the letter
 * @param supports what it carries
 */
public record Evidence(String source, int paragraph, String quote, List<Supports> supports) {
    public Evidence {
        supports = List.copyOf(supports);
    }
}
