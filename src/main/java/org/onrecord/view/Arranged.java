package org.onrecord.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Permalink;
import org.onrecord.model.Tombstone;

/**
 * What pages show, arranged once, and again only where the entry is another or the briefing answers otherwise; safe for several threads.
 *
 * <p>Nobody here sees the text of another entry, or the picture of one: the material that all are shown has none.
 */
final class Arranged {
    private final Material material;
    private final Vantage top;
    private final boolean keeps;
    private final Results<Shown, Map<String, Object>> pages;
    private final Results<Claim, Site.FeedEntry> feed;
    private final Results<Entry, IndexCard> cards;
    private final ClaimCards claims;
    private final Results<String, List<IndexCard>> parts;

    /** A page's entry and the picture beside a link to it. */
    private record Shown(Entry entry, Frame.Share share) {}

    /** Prepares to arrange; {@code keeps} says whether the same may be asked for again. */
    Arranged(Material material, boolean keeps) {
        this.material = material;
        this.claims = new ClaimCards(keeps);
        this.top = Vantage.of(material.bare(), "", claims);
        this.keeps = keeps;
        this.pages = new Results<>(keeps);
        this.feed = new Results<>(keeps);
        this.cards = new Results<>(keeps);
        this.parts = new Results<>(keeps);
    }

    private Arranged(Material material, Arranged before) {
        this.material = material;
        this.claims = before.claims;
        this.top = Vantage.of(material.bare(), "", claims);
        this.keeps = before.keeps;
        this.pages = before.pages;
        this.feed = before.feed;
        this.cards = before.cards;
        this.parts = before.parts;
    }

    /** Returns what pages of other material show; where only the briefing and the pictures differ, these results are used. */
    Arranged next(Material other) {
        if (!other.isSameButForTheBriefing(material)) {
            return new Arranged(other, keeps);
        }
        Set<String> paths = other.briefing().entries().stream()
                .map(e -> e.permalink().path())
                .collect(Collectors.toSet());
        pages.retain(paths);
        feed.retain(paths);
        cards.retain(paths);
        claims.retain(
                paths.stream().flatMap(path -> Stream.of(path, "../" + path)).collect(Collectors.toSet()));
        return new Arranged(other, this);
    }

    /** Returns what the template of the page of an entry sees. */
    Map<String, Object> page(Entry entry) {
        String path = entry.permalink().path();
        return pages.of(
                path,
                new Shown(entry, material.share(entry.permalink())),
                top.at(entry.permalink().rootPath()),
                Arranged::values);
    }

    private static Map<String, Object> values(Vantage from, Shown shown) {
        Map<String, Object> values = new HashMap<>();
        values.put("frame", new Framing(from, shown.entry(), shown.share()).draw());
        Arranging.view(from, shown.entry()).ifPresent(v -> values.put("page", v));
        return Map.copyOf(values);
    }

    /** Returns what every template sees. */
    Site site() {
        return Site.of(top, material.briefing(), feed);
    }

    /** Returns the cards of all pages and of their parts. */
    List<IndexCard> cards() {
        Stream<IndexCard> ofPages = withCards()
                .map(e -> cards.of(e.permalink().path(), e, top, (from, entry) -> new IndexCards(from).of(entry)));
        List<IndexCard> ofParts = parts.of("", "", top, (from, nothing) -> new IndexCards(from).parts());
        return Stream.concat(ofPages, ofParts.stream()).toList();
    }

    /** Returns the entries that have a card, claims first, in the order of ids. */
    private Stream<Entry> withCards() {
        Briefing whole = material.briefing();
        Stream<Entry> others = whole.entries().stream()
                .filter(e -> !(e instanceof Claim)
                        && !(e instanceof Tombstone)
                        && !Permalink.NOT_FOUND.equals(e.permalink().path()));
        return Stream.concat(whole.claims().stream(), others);
    }
}
