package org.onrecord.check;

import org.onrecord.evidence.EvidenceState;
import org.onrecord.model.Briefing;

/**
 * What the rules look at.
 *
 * @param briefing the whole
 * @param evidence what its quotes can be verified with
 */
public record Subject(Briefing briefing, EvidenceState evidence) {
    /** Makes a subject without lock and texts. */
    public Subject(Briefing briefing) {
        this(briefing, EvidenceState.none());
    }
}
