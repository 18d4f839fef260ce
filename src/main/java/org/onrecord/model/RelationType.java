package org.onrecord.model;

/** How one claim stands to another. */
public enum RelationType implements Word {
    SUPPORTS,
    QUALIFIES,
    SAME_POINT_AS,
    IN_TENSION_WITH,
    DEPENDS_ON,
    DERIVES_FROM,
    SUPERSEDES,
    RETRACTS
}
