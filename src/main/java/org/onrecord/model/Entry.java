package org.onrecord.model;

import java.util.Collection;
import java.util.Iterator;

/** One thing that a content file describes. */
public sealed interface Entry permits Brief, Source, Actor, Claim, Event, Question, Term, Tombstone, Check, Page {
    /** Returns what every entry has. */
    Header header();

    /** Returns the entry under another header. */
    Entry with(Header next);

    /** Returns the entry with nothing of the text below the front matter but its links and headings. */
    default Entry withoutText() {
        return with(header().with(body().withoutText()));
    }

    /** Returns whether both say the same, but for the text below the front matter and for the places where it is written. */
    default boolean isSameButForText(Entry other) {
        return equals(other) || front().equals(other.front());
    }

    /** Returns whether both have the same entries in the same order, but for their texts and places. */
    static boolean areSameButForTexts(Collection<Entry> some, Collection<Entry> others) {
        Iterator<Entry> other = others.iterator();
        return some.size() == others.size() && some.stream().allMatch(e -> e.isSameButForText(other.next()));
    }

    private Entry front() {
        return with(header().with(body().withoutText().withoutPlaces()).withoutPlaces());
    }

    /** Returns the permanent id. */
    default String id() {
        return header().id();
    }

    /** Returns the heading, an actor's name. */
    default String title() {
        return header().title();
    }

    /** Returns where the page stands. */
    default Permalink permalink() {
        return header().permalink();
    }

    /** Returns the text below the front matter. */
    default Body body() {
        return header().body();
    }

    /** Returns where the parts stand in the file. */
    default Origin origin() {
        return header().origin();
    }
}
