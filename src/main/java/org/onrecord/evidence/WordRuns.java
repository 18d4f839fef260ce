package org.onrecord.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs of {@link #LENGTH} consecutive words that texts contain, by the words themselves.
 *
 * <p>A longer run is in a text where each run of this length within it is: to look for one takes time in proportion to
 * the words, whatever the texts repeat.
 */
final class WordRuns {
    /** Words in a row, from which on a run deserves a look. */
    static final int LENGTH = 7;

    private final Map<String, String> runs = new HashMap<>();

    /** Adds the runs of a text in normal form, under a name for where it stands. */
    void add(String text, String where) {
        List<String> words = words(text);
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.putIfAbsent(run(words, i), where);
        }
    }

    /** Returns where the run that begins with the word at the index stands. */
    Optional<String> find(List<String> words, int index) {
        return index + LENGTH > words.size() ? Optional.empty() : Optional.ofNullable(runs.get(run(words, index)));
    }

    /** Returns whether every run of a text is known; a shorter text has none. */
    boolean hasAll(String text) {
        List<String> words = words(text);
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            if (find(words, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the words of a text in normal form, as they are compared. */
    static List<String> words(String text) {
        return WordSpan.of(text).stream().map(WordSpan::form).toList();
    }

    private static String run(List<String> words, int index) {
        return String.join(" ", words.subList(index, index + LENGTH));
    }
}
