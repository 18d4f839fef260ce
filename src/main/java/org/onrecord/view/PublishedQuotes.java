package org.onrecord.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Evidence;

/** What the pages show of each source, at its places. */
final class PublishedQuotes {
    private final Map<String, List<QuotePosition>> byPassage = new HashMap<>();
    private final Map<String, Set<Integer>> paragraphs = new HashMap<>();

    PublishedQuotes(List<QuotePosition> positions) {
        for (QuotePosition p : positions) {
            byPassage
                    .computeIfAbsent(key(p.source(), p.paragraph()), k -> new ArrayList<>())
                    .add(p);
            paragraphs
                    .computeIfAbsent(p.source() + "\n" + p.quote(), k -> new HashSet<>())
                    .add(p.paragraph());
        }
    }

    /** Returns the longest published quote that holds the words of another at the same place. */
    Optional<String> around(Evidence evidence) {
        List<QuotePosition> passage = byPassage.getOrDefault(key(evidence.source(), evidence.paragraph()), List.of());
        List<QuotePosition> own =
                passage.stream().filter(p -> p.quote().equals(evidence.quote())).toList();
        return passage.stream()
                .filter(p -> p.quote().length() > evidence.quote().length()
                        && p.quote().contains(evidence.quote())
                        && own.stream().anyMatch(o -> p.start() <= o.start() && o.end() <= p.end()))
                .max(Comparator.comparingInt(p -> p.quote().length()))
                .map(QuotePosition::quote);
    }

    /** Returns whether the same words are quoted from more than one paragraph. */
    boolean isRepeated(String source, String words) {
        return paragraphs.getOrDefault(source + "\n" + words, Set.of()).size() > 1;
    }

    private static String key(String source, int paragraph) {
        return source + "\n" + paragraph;
    }
}
