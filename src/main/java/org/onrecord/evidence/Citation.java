package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Evidence;
import org.onrecord.model.Source;
import org.onrecord.model.Term;

/**
 * A quote where it is used: in the evidence of a claim or event, or the usage of a term.
 *
 * @param entry the claim, event or term
 * @param path of the piece of evidence in the front matter, such as {@code evidence[0]}
 * @param evidence as written
 * @param quote in normal form
 */
public record Citation(Entry entry, String path, Evidence evidence, String quote) {

    /** Returns the quotes of a briefing by the order of ids, without those whose source does not exist. */
    public static List<Citation> all(Briefing briefing) {
        return briefing.entries().stream()
                .flatMap(entry -> of(entry, briefing).stream())
                .toList();
    }

    /** Returns the quotes of one entry, without those whose source the briefing does not have. */
    public static List<Citation> of(Entry entry, Briefing briefing) {
        List<Citation> all = new ArrayList<>();
        if (entry instanceof Claim claim) {
            add(claim, "evidence", claim.evidence(), all);
        } else if (entry instanceof Event event) {
            add(event, "evidence", event.evidence(), all);
        } else if (entry instanceof Term term) {
            add(term, "usage", term.usage(), all);
        }
        all.removeIf(c -> briefing.find(Source.class, c.source()).isEmpty());
        return all;
    }

    private static void add(Entry entry, String key, List<Evidence> evidence, List<Citation> all) {
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            all.add(new Citation(entry, key + "[" + i + "]", piece, Normalisation.of(piece.quote())));
        }
    }

    /** Returns the id of the source. */
    public String source() {
        return evidence.source();
    }

    /** Returns the number of the paragraph, counted from 1. */
    public int paragraph() {
        return evidence.paragraph();
    }

    /** Returns the hash of the quote in normal form. */
    public String hash() {
        return Digest.of(quote);
    }

    /** Returns where the quote was written. */
    public Place quotePlace() {
        return entry.origin().at(path + ".quote");
    }

    /** Returns where the number of the paragraph was written. */
    public Place paragraphPlace() {
        return entry.origin().at(path + ".paragraph");
    }
}
