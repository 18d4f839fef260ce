package org.onrecord.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.check.Subject;
import org.onrecord.check.Weight;
import org.onrecord.content.AddressRecord;
import org.onrecord.content.ContentFile;
import org.onrecord.content.Reading;
import org.onrecord.evidence.EvidenceState;

/**
 * A project's content after the first three steps.
 *
 * @param files as gathered
 * @param reading what they describe
 * @param evidence what the quotes were verified with
 * @param record the addresses that were published before
 * @param weights of rules that weigh other than on their card
 */
record Reviewed(
        List<ContentFile> files,
        Reading reading,
        EvidenceState evidence,
        AddressRecord record,
        Map<String, Weight> weights) {
    Reviewed {
        files = List.copyOf(files);
        weights = new TreeMap<>(weights);
    }

    /** Returns what the rules look at. */
    Subject subject() {
        return new Subject(reading, evidence, record);
    }
}
