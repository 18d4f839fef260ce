package org.onrecord.model;

/** Whether an entry is part of the published site. */
public enum Status implements Word {
    PUBLISHED,
    DRAFT
}
