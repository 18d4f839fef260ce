package org.onrecord.site;

import java.util.List;
import org.onrecord.content.ContentFile;
import org.onrecord.content.Reading;
import org.onrecord.evidence.EvidenceState;

/**
 * A project's content after the first three steps.
 *
 * @param files as gathered
 * @param reading what they describe
 * @param evidence what the quotes were verified with
 */
record Reviewed(List<ContentFile> files, Reading reading, EvidenceState evidence) {
    Reviewed {
        files = List.copyOf(files);
    }
}
