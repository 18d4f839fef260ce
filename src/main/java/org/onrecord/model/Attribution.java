package org.onrecord.model;

/** Whose voice a claim is, derived from its chain. */
public enum Attribution implements Word {
    NAMED_PERSON,
    PROTECTED_PERSON,
    NAMED_ORGANISATION,
    DATA_RELEASE,
    UNNAMED_GROUP,
    UNNAMED_MEDIA,
    PUBLISHERS_OWN_VOICE,
    AMBIGUOUS;

    @Override
    public String label() {
        return this == PUBLISHERS_OWN_VOICE ? "publisher’s own voice" : Word.super.label();
    }
}
