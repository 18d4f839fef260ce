package org.onrecord.model;

/** How certain the speaker is, by the speaker's own words. */
public enum Certainty implements Word {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNCOMMITTED
}
