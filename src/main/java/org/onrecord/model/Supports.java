package org.onrecord.model;

/** What a piece of evidence carries. */
public enum Supports implements Word {
    CONTENT,
    ATTRIBUTION,
    DATE,
    FIGURE
}
