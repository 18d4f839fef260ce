package org.onrecord.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the quotes of a briefing can be verified with.
 *
 * @param lock as it was found
 * @param texts the private texts at hand, by source id
 */
public record EvidenceState(LockReading lock, Map<String, PrivateText> texts) {
    public EvidenceState {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Returns the state of a project without lock and texts. */
    public static EvidenceState none() {
        return new EvidenceState(LockReading.missing(), Map.of());
    }
}
