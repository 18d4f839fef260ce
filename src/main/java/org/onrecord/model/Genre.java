package org.onrecord.model;

/** What kind of document a source is. */
public enum Genre implements Word {
    NEWS_REPORT,
    PRESS_RELEASE,
    SPEECH,
    TESTIMONY,
    DATA_RELEASE,
    REPORT,
    LEGAL_TEXT,
    INTERVIEW
}
