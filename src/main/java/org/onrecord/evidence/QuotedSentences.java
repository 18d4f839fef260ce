package org.onrecord.evidence;

import java.util.List;
import org.onrecord.model.Briefing;

/** The quotes that hold a whole sentence of their source. */
public final class QuotedSentences {
    private QuotedSentences() {}

    /** Returns them as the lock knows them; level 1 verifies that the lock is right. */
    public static List<Citation> of(Briefing briefing, Lock lock) {
        return LockedPairs.all(briefing, lock).values().stream()
                .flatMap(p -> p.same().stream())
                .filter(p -> p.locked().sentence())
                .map(Pairing.Pair::citation)
                .toList();
    }
}
