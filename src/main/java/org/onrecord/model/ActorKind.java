package org.onrecord.model;

/** What an actor is; things and places are spoken of and cannot speak. */
public enum ActorKind implements Word {
    GOVERNMENT_BODY,
    STATE_OWNED_ENTERPRISE,
    COMPANY,
    PERSON,
    RESEARCH_INSTITUTE,
    MEDIA_OUTLET,
    PRODUCT,
    FACILITY,
    PLACE,
    COLLECTIVE,
    UNNAMED;

    /** Returns whether an actor of this kind can assert something. */
    public boolean canSpeak() {
        return switch (this) {
            case PRODUCT, FACILITY, PLACE -> false;
            case GOVERNMENT_BODY,
                    STATE_OWNED_ENTERPRISE,
                    COMPANY,
                    PERSON,
                    RESEARCH_INSTITUTE,
                    MEDIA_OUTLET,
                    COLLECTIVE,
                    UNNAMED -> true;
        };
    }
}
