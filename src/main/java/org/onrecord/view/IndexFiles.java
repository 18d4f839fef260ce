package org.onrecord.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the cards as scripts, a shelf each, which a page loads when a reader first searches or points at a link.
 *
 * <p>A script of the site's own is the one kind of data that a page opened from a file may load. What was made of the last cards is
 * kept for the next; safe for several threads.
 */
final class IndexFiles {
    private static final String FOLDER = "cards/";

    private final String language;
    private Map<IndexCard, IndexRow> rows = Map.of();
    private Set<String> words = Set.of();
    private List<String> forms = List.of();

    /** Prepares for a language, BCP 47. */
    IndexFiles(String language) {
        this.language = language;
    }

    /** Returns whether the words are those of a language. */
    boolean isIn(String other) {
        return language.equals(other);
    }

    /** Returns the files of all cards by their paths from the site's root. */
    synchronized Map<String, String> write(List<IndexCard> cards) {
        Map<IndexCard, IndexRow> now = new HashMap<>();
        Map<String, List<String>> shelves = new LinkedHashMap<>();
        Set<String> found = new HashSet<>();
        for (IndexCard card : cards) {
            IndexRow known = rows.get(card);
            IndexRow row = known == null ? IndexRow.of(card) : known;
            now.put(card, row);
            shelves.computeIfAbsent(card.shelf(), k -> new ArrayList<>()).add(row.script());
            found.addAll(row.words());
        }
        rows = now;
        Map<String, String> files = new TreeMap<>();
        shelves.forEach((shelf, scripts) -> files.put(FOLDER + shelf + ".js", script(shelf, scripts)));
        files.put(
                FOLDER + "words.js",
                script("words", List.of(IndexRow.array(shelves.keySet()), IndexRow.array(forms(found)))));
        return files;
    }

    private static String script(String name, List<String> rows) {
        return "(self.onrecord??={})." + name + "=[\n" + String.join(",\n", rows) + "\n];\n";
    }

    private List<String> forms(Set<String> now) {
        if (!now.equals(words)) {
            forms = new WordForms(language)
                    .of(new TreeSet<>(now)).stream()
                            .map(group -> String.join(" ", group))
                            .toList();
            words = now;
        }
        return forms;
    }
}
