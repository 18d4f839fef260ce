package org.onrecord.model;

/** How sure we are that the source says this. */
public enum Reading implements Word {
    VERIFIED_QUOTE,
    CLEAR,
    AMBIGUOUS
}
