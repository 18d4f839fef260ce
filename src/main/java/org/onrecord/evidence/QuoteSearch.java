package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a quote in a text, to the letter and by whole words: {@code likely} is no quote of {@code unlikely}. */
final class QuoteSearch {
    private QuoteSearch() {}

    /** Returns the first span of a paragraph that is the quote, both in normal form. */
    static Optional<LockedQuote.Span> find(String paragraph, String quote) {
        List<LockedQuote.Span> all = all(paragraph, quote);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Returns every span of a paragraph that is the quote, from left to right. */
    static List<LockedQuote.Span> all(String paragraph, String quote) {
        List<LockedQuote.Span> spans = new ArrayList<>();
        if (quote.isEmpty() || !paragraph.contains(quote)) {
            return spans;
        }
        int[] points = paragraph.codePoints().toArray();
        int length = quote.codePointCount(0, quote.length());
        int counted = 0;
        int start = 0;
        for (int at = paragraph.indexOf(quote); at >= 0; at = paragraph.indexOf(quote, at + 1)) {
            start += paragraph.codePointCount(counted, at);
            counted = at;
            if (!WordSpan.cuts(points, start) && !WordSpan.cuts(points, start + length)) {
                spans.add(new LockedQuote.Span(start, start + length));
            }
        }
        return spans;
    }

    /** Returns the numbers of the paragraphs in which the quote stands. */
    static List<Integer> paragraphs(NormalText text, String quote) {
        return IntStream.rangeClosed(1, text.body().size())
                .filter(n -> find(text.paragraph(n), quote).isPresent())
                .boxed()
                .toList();
    }
}
