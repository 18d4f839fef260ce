package org.onrecord.model;

/** How a claim stands beside what other sources say. */
public enum Corroboration implements Word {
    SINGLE_SOURCE,
    CORROBORATED,
    DEPENDENT_ONLY,
    IN_TENSION,
    DISPUTED,
    COMPUTED,
    NOT_CHECKABLE,
    SUPERSEDED,
    RETRACTED
}
