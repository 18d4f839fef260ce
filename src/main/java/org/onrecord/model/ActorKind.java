package org.onrecord.model;

/** What an actor is; things and places are spoken of and cannot speak. */
public enum ActorKind implements Word {
    GOVERNMENT_BODY,
    COURT,
    INQUIRY,
    STATE_OWNED_ENTERPRISE,
    COMPANY,
    ASSOCIATION,
    PERSON,
    PROTECTED_PERSON,
    RESEARCH_INSTITUTE,
    MEDIA_OUTLET,
    PRODUCT,
    DOCUMENT,
    FACILITY,
    PLACE,
    COLLECTIVE,
    UNNAMED;

    /** Returns whether an actor of this kind can assert something. */
    public boolean canSpeak() {
        return switch (this) {
            case PRODUCT, DOCUMENT, FACILITY, PLACE -> false;
            case GOVERNMENT_BODY,
                    COURT,
                    INQUIRY,
                    STATE_OWNED_ENTERPRISE,
                    COMPANY,
                    ASSOCIATION,
                    PERSON,
                    PROTECTED_PERSON,
                    RESEARCH_INSTITUTE,
                    MEDIA_OUTLET,
                    COLLECTIVE,
                    UNNAMED -> true;
        };
    }
}
