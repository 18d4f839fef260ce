package org.onrecord.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Permalink;
import org.onrecord.model.Tombstone;

/**
 * What pages show, arranged once, and again only for an entry whose text is another; safe for several threads.
 *
 * <p>Nobody here sees the text of another entry: the briefing that all are shown has none.
 */
final class Arranged {
    private final Vantage top;
    private final EntryResults<Map<String, Object>> pages = new EntryResults<>();
    private final EntryResults<Site.FeedEntry> feed = new EntryResults<>();
    private final EntryResults<IndexCard> cards = new EntryResults<>();
    private List<IndexCard> parts = List.of();

    Arranged(Material material) {
        this.top = Vantage.of(material.withoutTexts(), "");
    }

    /** Returns what the template of the page of an entry sees. */
    Map<String, Object> page(Entry entry) {
        return pages.of(entry, this::values);
    }

    private Map<String, Object> values(Entry entry) {
        Vantage from = top.at(entry.permalink().rootPath());
        Map<String, Object> values = new HashMap<>();
        values.put("frame", new Framing(from, entry).draw());
        Arranging.view(from, entry).ifPresent(v -> values.put("page", v));
        return Map.copyOf(values);
    }

    /** Returns what every template sees of a briefing. */
    Site site(Briefing whole) {
        return Site.of(top, whole, feed);
    }

    /** Returns the cards of a briefing. */
    synchronized List<IndexCard> cards(Briefing whole) {
        IndexCards index = new IndexCards(top);
        if (parts.isEmpty()) {
            parts = index.parts();
        }
        return Stream.concat(withCards(whole).map(e -> cards.of(e, index::of)), parts.stream())
                .toList();
    }

    /** Returns the entries that have a card, claims first, in the order of ids. */
    private static Stream<Entry> withCards(Briefing whole) {
        Stream<Entry> others = whole.entries().stream()
                .filter(e -> !(e instanceof Claim)
                        && !(e instanceof Tombstone)
                        && !Permalink.NOT_FOUND.equals(e.permalink().path()));
        return Stream.concat(whole.claims().stream(), others);
    }
}
