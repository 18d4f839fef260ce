package org.onrecord.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.EntryType;

/** A page that gathers others, and where it stands in the navigation. */
enum Chapter {
    BRIEF("briefing", "Brief"),
    TIMELINE("timeline", "Timeline"),
    QUESTIONS("questions", "Open questions"),
    SEARCH("search", "Search"),
    ACTORS("actors", "Actors"),
    VOICES("voices", "Voices"),
    CLAIMS("claims", "Claims"),
    BY_SPEAKER("claims-by-speaker", "By speaker"),
    BY_KIND("claims-by-modality", "By kind"),
    BY_ATTRIBUTION("claims-by-attribution", "By attribution"),
    TENSIONS("tensions", "Tensions"),
    EVIDENCE("evidence", "Evidence"),
    FIGURES("figures", "Figures and checks"),
    SOURCES("sources", "Sources"),
    ABOUT("about", "About"),
    METHOD("method", "Method"),
    GLOSSARY("glossary", "Glossary");

    private final String layout;
    private final String label;

    Chapter(String layout, String label) {
        this.layout = layout;
        this.label = label;
    }

    String layout() {
        return layout;
    }

    String label() {
        return label;
    }

    /** Returns the one of the five items of the navigation under which it stands. */
    Chapter head() {
        return switch (this) {
            case BRIEF, TIMELINE, QUESTIONS, SEARCH -> BRIEF;
            case ACTORS, VOICES -> ACTORS;
            case CLAIMS, BY_SPEAKER, BY_KIND, BY_ATTRIBUTION, TENSIONS -> CLAIMS;
            case EVIDENCE, FIGURES, SOURCES -> EVIDENCE;
            case ABOUT, METHOD, GLOSSARY -> ABOUT;
        };
    }

    /** Returns the five items. */
    static List<Chapter> heads() {
        return Arrays.stream(values()).filter(c -> c.head() == c).toList();
    }

    /** Returns the chapters below an item, itself first. */
    List<Chapter> parts() {
        return Arrays.stream(values()).filter(c -> c.head() == this).toList();
    }

    static Optional<Chapter> ofLayout(String layout) {
        return Arrays.stream(values()).filter(c -> c.layout.equals(layout)).findFirst();
    }

    /** Returns the chapter that entries of a type belong to. */
    static Chapter of(EntryType type) {
        return switch (type) {
            case BRIEFING -> BRIEF;
            case SOURCE -> SOURCES;
            case ACTOR -> ACTORS;
            case CLAIM -> CLAIMS;
            case EVENT -> TIMELINE;
            case QUESTION -> QUESTIONS;
            case TERM -> GLOSSARY;
            case CHECK -> FIGURES;
            case PAGE, TOMBSTONE -> ABOUT;
        };
    }
}
