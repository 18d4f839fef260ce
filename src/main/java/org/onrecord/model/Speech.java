package org.onrecord.model;

/** How a link of a chain gives the words of the link before it. */
public enum Speech implements Word {
    DIRECT,
    INDIRECT,
    MIXED,
    OWN_VOICE
}
