package org.onrecord.check;

import org.onrecord.diagnostic.Place;

/**
 * The line from a place on, in which words are looked for.
 *
 * @param place where a text begins
 */
record Span(Place place) {
    /** Returns the place of the words, where the line has them from there on, or the place itself. */
    Place of(String words) {
        String line = place.text();
        int before = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        int at = line.indexOf(words, line.offsetByCodePoints(0, before));
        return at < 0
                ? place
                : new Place(
                        place.file(),
                        place.line(),
                        line.codePointCount(0, at) + 1,
                        Math.max(1, words.codePointCount(0, words.length())),
                        line);
    }
}
