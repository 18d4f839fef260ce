package org.onrecord.model;

/** What kind of statement a claim is. */
public enum Modality implements Word {
    ASSERTION(false, true),
    SELF_DESCRIPTION(false, true),
    ANNOUNCEMENT(false, true),
    PLAN(true, true),
    PLEDGE(true, true),
    DIRECTIVE(true, false),
    FORECAST(true, false),
    RECOMMENDATION(true, false),
    OPINION(false, false),
    STATISTIC(false, true),
    BACKGROUND(false, true),
    DENIAL(false, true),
    RECOLLECTION(false, true),
    CORRECTION(false, true),
    REFUSAL(false, false);

    private final boolean forward;
    private final boolean corroborable;

    Modality(boolean forward, boolean corroborable) {
        this.forward = forward;
        this.corroborable = corroborable;
    }

    /** Returns whether the thing claimed may lie after the date of the source. */
    public boolean mayBeInTheFuture() {
        return forward;
    }

    /** Returns whether another source could corroborate the thing claimed. */
    public boolean canBeCorroborated() {
        return corroborable;
    }
}
