package org.onrecord.check;

import java.util.List;
import java.util.Set;
import org.onrecord.content.AddressRecord;
import org.onrecord.content.Reading;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.model.Briefing;

/**
 * What the rules look at.
 *
 * @param reading the content as it was read, with the ids of drafts and of files that could not be read
 * @param evidence what its quotes can be verified with
 * @param record the addresses that were published before
 */
public record Subject(Reading reading, EvidenceState evidence, AddressRecord record) {
    /** Makes a subject of a briefing that was not published before. */
    public Subject(Reading reading, EvidenceState evidence) {
        this(reading, evidence, AddressRecord.none());
    }

    /** Makes a subject of a briefing that was not read from files. */
    public Subject(Briefing briefing, EvidenceState evidence) {
        this(new Reading(briefing, List.of(), Set.of(), Set.of()), evidence);
    }

    /** Returns the whole of what is published. */
    public Briefing briefing() {
        return reading.briefing();
    }

    /** Returns whether every file could be read; where one could not, what it would have carried is not known. */
    public boolean isWhole() {
        return reading.ids().stream()
                .allMatch(id ->
                        briefing().entry(id).isPresent() || reading.drafts().contains(id));
    }

    /** Returns the subject with nothing of the texts below the front matters but their links and headings. */
    public Subject withoutTexts() {
        return new Subject(reading.withoutTexts(), evidence, record);
    }

    /** Returns whether rules that are shown no texts find something in both or in neither. */
    public boolean isSameButForTexts(Subject other) {
        return reading.isSameButForTexts(other.reading)
                && evidence.equals(other.evidence)
                && record.equals(other.record);
    }
}
