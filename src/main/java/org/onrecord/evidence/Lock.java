package org.onrecord.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code content/evidence.lock.json} holds: enough to verify every quote, nothing to read a source from.
 *
 * <p>Hashes are taken of long stretches of unpublished text only, since a short one can be guessed; see {@link
 * LockedParagraph#MIN_UNQUOTED}. The hash of a quote gives nothing away: the quote stands in the content.
 *
 * @param normalisation version of the normal form
 * @param sources by id
 * @param quotes by the id of the claim, event or term, in the order of its evidence
 */
public record Lock(String normalisation, Map<String, LockedSource> sources, Map<String, List<LockedQuote>> quotes) {
    public Lock {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        TreeMap<String, List<LockedQuote>> copy = new TreeMap<>();
        quotes.forEach((id, list) -> copy.put(id, List.copyOf(list)));
        quotes = Collections.unmodifiableMap(copy);
    }

    /** Returns a lock in which nothing is locked. */
    public static Lock empty() {
        return new Lock(Normalisation.VERSION, Map.of(), Map.of());
    }

    /** Returns the quotes locked for a claim, event or term. */
    public List<LockedQuote> quotes(String id) {
        return quotes.getOrDefault(id, List.of());
    }
}
