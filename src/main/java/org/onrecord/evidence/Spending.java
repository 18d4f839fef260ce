package org.onrecord.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Source;

/**
 * How much of one source the quotes of a briefing show.
 *
 * @param source the source
 * @param words of its body, 0 where it is not locked
 * @param quoted words that quotes cover, overlaps counted once
 * @param shares by the number of the paragraph, those only of which something is quoted
 */
public record Spending(Source source, int words, int quoted, Map<Integer, Share> shares) {
    public Spending {
        shares = new TreeMap<>(shares);
    }

    /** Returns the spending of every source that is locked; quotes count that stand in the content as they were locked. */
    public static List<Spending> of(List<Source> sources, Lock lock, PlacedQuotes placed) {
        return sources.stream()
                .flatMap(source -> Optional.ofNullable(lock.sources().get(source.id()))
                        .map(locked -> of(source, locked, placed.in(source.id())))
                        .stream())
                .toList();
    }

    private static Spending of(Source source, LockedSource locked, Map<Integer, List<CoveredText.Placed>> placed) {
        Map<Integer, Share> shares = new TreeMap<>();
        placed.forEach((paragraph, quotes) -> {
            if (locked.has(paragraph)) {
                shares.put(
                        paragraph,
                        new Share(
                                locked.paragraph(paragraph).words(),
                                CoveredText.of(quotes).words()));
            }
        });
        int quoted = shares.values().stream().mapToInt(Share::quoted).sum();
        return new Spending(source, locked.words(), quoted, shares);
    }

    /** Returns the part of the source's words that is quoted. */
    public Share whole() {
        return new Share(words, quoted);
    }

    /**
     * A part of a whole.
     *
     * @param words of the whole
     * @param quoted of these words
     */
    public record Share(int words, int quoted) {
        /** Returns whether more than so many hundredths are quoted, counted exactly. */
        public boolean exceeds(int percent) {
            return quoted * 100L > (long) words * percent;
        }

        /** Returns the words that may be quoted at most. */
        public int allowed(int percent) {
            return (int) ((long) words * percent / 100);
        }
    }
}
