package org.onrecord.model;

/** One thing that a content file describes. */
public sealed interface Entry permits Brief, Source, Actor, Claim, Event, Question, Term, Tombstone, Check, Page {
    /** Returns what every entry has. */
    Header header();

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
