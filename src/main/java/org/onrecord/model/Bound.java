package org.onrecord.model;

/** On which side of the reported number the true one may lie. */
public enum Bound implements Word {
    EXACT(""),
    AT_LEAST("more than"),
    AT_MOST("at most"),
    ABOUT("about");

    private final String prefix;

    Bound(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the words that come before the number, empty for an exact one. */
    public String prefix() {
        return prefix;
    }
}
