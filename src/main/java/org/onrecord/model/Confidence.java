package org.onrecord.model;

/** How much weight a key judgement bears. */
public enum Confidence implements Word {
    LOW,
    MODERATE,
    HIGH
}
