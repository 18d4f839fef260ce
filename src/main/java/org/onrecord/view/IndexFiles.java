package org.onrecord.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.diagnostic.JsonText;

/**
 * Writes the cards as scripts, a shelf each, which a page loads when a reader first searches or points at a link.
 *
 * <p>A script of the site's own is the one kind of data that a page opened from a file may load.
 */
final class IndexFiles {
    private static final String FOLDER = "cards/";

    private final String language;
    private final Map<String, List<IndexCard>> shelves;

    IndexFiles(List<IndexCard> cards, String language) {
        this.language = language;
        this.shelves = cards.stream()
                .collect(Collectors.groupingBy(IndexCard::shelf, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the files by their paths from the site's root. */
    Map<String, String> write() {
        Map<String, String> files = new TreeMap<>();
        shelves.forEach((shelf, cards) ->
                files.put(FOLDER + shelf + ".js", script(shelf, cards.stream().map(IndexFiles::row))));
        files.put(FOLDER + "words.js", script("words", Stream.of(array(shelves.keySet()), array(forms()))));
        return files;
    }

    private static String script(String name, Stream<String> rows) {
        return "(self.onrecord??={})." + name + "=[\n" + rows.collect(Collectors.joining(",\n")) + "\n];\n";
    }

    private static String row(IndexCard card) {
        Set<String> more = IndexWords.of(List.of(card.more()));
        more.removeAll(IndexWords.of(card.shown()));
        Stream<String> fields = Stream.of(
                card.path(),
                card.id(),
                card.title(),
                card.text(),
                card.tag().label(),
                card.tag().tone(),
                card.note(),
                String.join(" ", more));
        Stream<String> keys = card.keys().equals(IndexCard.Keys.NONE)
                ? Stream.of()
                : Stream.of(
                        card.keys().speaker(), card.keys().kind(), card.keys().standing());
        return array(Stream.concat(fields, keys).toList());
    }

    private List<String> forms() {
        Set<String> words = new TreeSet<>();
        shelves.values().stream().flatMap(List::stream).forEach(card -> {
            words.addAll(IndexWords.of(card.shown()));
            words.addAll(IndexWords.of(List.of(card.more())));
        });
        return new WordForms(language)
                .of(words).stream().map(group -> String.join(" ", group)).toList();
    }

    private static String array(Collection<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]"));
    }
}
