package org.onrecord.model;

/** What a link of a chain did. */
public enum Act implements Word {
    SAID,
    WROTE,
    RELEASED_DATA,
    MET,
    REPORTED
}
