package org.onrecord.model;

/** What a check shows; computed where there is nothing to compare with. */
public enum Finding implements Word {
    CONSISTENT,
    INCONSISTENT,
    NOT_COMPARABLE,
    COMPUTED
}
