package org.onrecord.model;

/** What a copy of a source does not show. */
public enum Lack implements Word {
    TITLE,
    URL,
    BYLINE
}
