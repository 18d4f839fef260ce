package org.onrecord.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that a misspelt one was probably meant to be. */
public final class NearMatch {
    private NearMatch() {}

    /** Returns the candidate that takes the fewest edits, at most a third of the word's length (and 1 at least). */
    public static Optional<String> of(String word, Collection<String> candidates) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
        return candidates.stream()
                .filter(c -> distance.apply(word, c) >= 0)
                .min(Comparator.<String>comparingInt(c -> distance.apply(word, c))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code did you mean 'x'? otherwise } before the rest of a hint, or the rest alone. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return of(word, candidates)
                .map(near -> "did you mean '" + near + "'? otherwise " + otherwise)
                .orElse(otherwise);
    }
}
