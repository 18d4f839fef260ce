package org.onrecord.model;

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

    /** Returns the same without the places where it is written. */
    default Entry front() {
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
