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

    /** Returns the voice of a claim with one speaker, given the first link of its chain. */
    static Attribution of(Actor speaker, ChainLink first) {
        if (speaker.kind() == ActorKind.UNNAMED) {
            return first.channel() == Channel.MEDIA ? UNNAMED_MEDIA : UNNAMED_GROUP;
        }
        if (first.act() == Act.RELEASED_DATA) {
            return DATA_RELEASE;
        }
        return switch (speaker.kind()) {
            case PERSON -> NAMED_PERSON;
            case PROTECTED_PERSON -> PROTECTED_PERSON;
            default -> NAMED_ORGANISATION;
        };
    }
}
