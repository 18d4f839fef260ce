package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Recall;

/**
 * The runs of {@link #LENGTH} consecutive words that texts contain, by the words themselves.
 *
 * <p>A longer run is in a text where each run of this length within it is: to look for one takes time in proportion to
 * the words, whatever the texts repeat.
 */
final class WordRuns {
    /** Words in a row, from which on a run deserves a look. */
    static final int LENGTH = 7;

    private static final Recall<String, Words> KNOWN = new Recall<>(Words::of);

    private final Map<String, String> runs = new HashMap<>();

    /**
     * The words of a text.
     *
     * @param forms as they are compared
     * @param runs that begin with each word, as far as there are enough after it
     */
    record Words(List<String> forms, List<String> runs) {
        private static Words of(String text) {
            List<String> forms = WordSpan.of(text).stream().map(WordSpan::form).toList();
            List<String> runs = new ArrayList<>();
            for (int i = 0; i + LENGTH <= forms.size(); i++) {
                runs.add(String.join(" ", forms.subList(i, i + LENGTH)));
            }
            return new Words(forms, runs);
        }
    }

    /** Adds the runs of a text in normal form, under a name for where it stands. */
    void add(String text, String where) {
        words(text).runs().forEach(run -> runs.putIfAbsent(run, where));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Returns where the run that begins with the word at the index stands. */
    Optional<String> find(Words words, int index) {
        return index >= words.runs().size()
                ? Optional.empty()
                : Optional.ofNullable(runs.get(words.runs().get(index)));
    }

    /** Returns whether every run of a text is known; a shorter text has none. */
    boolean hasAll(String text) {
        return runs.keySet().containsAll(words(text).runs());
    }

    /** Returns the words of a text in normal form. */
    static Words words(String text) {
        return KNOWN.of(text);
    }
}
