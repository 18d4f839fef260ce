package org.onrecord.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.JsonText;

/**
 * A card as a script has it.
 *
 * @param script an array
 * @param words by which the card is found, in no order
 */
record IndexRow(String script, Set<String> words) {
    IndexRow {
        words = Set.copyOf(words);
    }

    static IndexRow of(IndexCard card) {
        Set<String> shown = IndexWords.of(card.shown());
        Set<String> more = IndexWords.of(List.of(card.more()));
        Set<String> all = new TreeSet<>(shown);
        all.addAll(more);
        more.removeAll(shown);
        return new IndexRow(array(fields(card, String.join(" ", more))), all);
    }

    private static List<String> fields(IndexCard card, String more) {
        List<String> fields = new ArrayList<>(List.of(
                card.path(),
                card.id(),
                card.title(),
                card.text(),
                card.tag().label(),
                card.tag().tone(),
                card.note(),
                more));
        if (!card.keys().equals(IndexCard.Keys.NONE)) {
            fields.addAll(List.of(
                    card.keys().speaker(), card.keys().kind(), card.keys().standing()));
        }
        return fields;
    }

    /** Returns texts as an array. */
    static String array(Collection<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]"));
    }
}
