package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/**
 * The quotes of one claim, event or term beside what was locked for it.
 *
 * @param same quotes that are what was locked
 * @param edited quotes of which the wording or the paragraph is another now
 * @param unlocked quotes for which nothing was locked
 * @param unused what was locked and is no longer quoted
 */
record Pairing(List<Pair> same, List<Pair> edited, List<Citation> unlocked, List<LockedQuote> unused) {

    /** Pairs the quotes of an entry with what a lock holds for it. */
    static Pairing of(Entry entry, Briefing briefing, Lock lock) {
        return of(Citation.of(entry, briefing), lock.quotes(entry.id()));
    }

    /** Pairs them; the order of the evidence may have changed. */
    static Pairing of(List<Citation> citations, List<LockedQuote> locked) {
        List<Citation> open = new ArrayList<>(citations);
        List<LockedQuote> unused = new ArrayList<>(locked);
        List<Pair> same = take(open, unused, (c, l) -> inParagraph(c, l) && hasHash(c, l));
        List<Pair> edited = take(open, unused, Pairing::hasHash);
        edited.addAll(take(open, unused, Pairing::inParagraph));
        return new Pairing(same, edited, List.copyOf(open), List.copyOf(unused));
    }

    private static List<Pair> take(
            List<Citation> open, List<LockedQuote> unused, BiPredicate<Citation, LockedQuote> fits) {
        List<Pair> pairs = new ArrayList<>();
        open.removeIf(citation -> {
            OptionalInt match = IntStream.range(0, unused.size())
                    .filter(i -> unused.get(i).source().equals(citation.source()))
                    .filter(i -> fits.test(citation, unused.get(i)))
                    .findFirst();
            match.ifPresent(i -> pairs.add(new Pair(citation, unused.remove(i))));
            return match.isPresent();
        });
        return pairs;
    }

    private static boolean inParagraph(Citation citation, LockedQuote locked) {
        return citation.paragraph() == locked.paragraph();
    }

    private static boolean hasHash(Citation citation, LockedQuote locked) {
        return citation.hash().equals(locked.hash());
    }

    /**
     * A quote and what was locked for it.
     *
     * @param citation where the quote is used
     * @param locked what the lock holds
     */
    record Pair(Citation citation, LockedQuote locked) {}
}
