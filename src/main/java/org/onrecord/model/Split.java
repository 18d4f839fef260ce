package org.onrecord.model;

/** How a source's text is cut into paragraphs: at every line end, or at blank lines. */
public enum Split implements Word {
    LINE,
    BLOCK
}
