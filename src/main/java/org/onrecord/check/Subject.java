package org.onrecord.check;

import org.onrecord.content.Reading;
import org.onrecord.model.Briefing;

/**
 * What the rules look at.
 *
 * @param reading the content as it was read, with the ids of drafts and of files that could not be read
 */
public record Subject(Reading reading) {
    /** Returns the whole of what is published. */
    public Briefing briefing() {
        return reading.briefing();
    }
}
