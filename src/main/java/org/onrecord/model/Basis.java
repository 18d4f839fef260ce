package org.onrecord.model;

/** Whether the source's words give a date or name, or we worked it out. */
public enum Basis implements Word {
    STATED,
    INFERRED,
    NOT_STATED
}
