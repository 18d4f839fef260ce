package org.onrecord.model;

/** The way by which words passed from one link of a chain to the next. */
public enum Channel implements Word {
    STATEMENT,
    INTERVIEW,
    MEETING,
    CONVERSATION,
    HEARING,
    TESTIMONY,
    SWORN_STATEMENT,
    DOCUMENT,
    TRANSCRIPT,
    DATA_RELEASE,
    MEDIA,
    NOT_STATED
}
