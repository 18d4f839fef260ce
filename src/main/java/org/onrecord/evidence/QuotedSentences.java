package org.onrecord.evidence;

import java.util.List;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/** The quotes that hold a whole sentence of their source. */
public final class QuotedSentences {
    private QuotedSentences() {}

    /** Returns those of an entry as the lock knows them; level 1 verifies that the lock is right. */
    public static List<Citation> of(Entry entry, Briefing briefing, Lock lock) {
        return Pairing.of(entry, briefing, lock).same().stream()
                .filter(p -> p.locked().sentence())
                .map(Pairing.Pair::citation)
                .toList();
    }
}
