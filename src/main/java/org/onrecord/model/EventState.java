package org.onrecord.model;

/** Whether an event has happened, by the source. */
public enum EventState implements Word {
    OCCURRED,
    SCHEDULED,
    ONGOING,
    UNDATED
}
