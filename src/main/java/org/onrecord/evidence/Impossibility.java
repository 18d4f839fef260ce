package org.onrecord.evidence;

import java.util.Optional;

/** Why a lock cannot be right about a quote, as far as the quote's own wording and the lock's numbers show. */
final class Impossibility {
    private Impossibility() {}

    static Optional<String> of(Pairing.Pair pair, Lock lock) {
        LockedQuote locked = pair.locked();
        String quote = pair.citation().quote();
        LockedSource source = lock.sources().get(locked.source());
        if (source == null) {
            return Optional.of("it holds nothing of the source '" + locked.source() + "'");
        }
        if (!source.has(locked.paragraph())) {
            return Optional.of(
                    "the source has " + source.paragraphs().size() + " paragraphs, not " + locked.paragraph());
        }
        LockedParagraph paragraph = source.paragraph(locked.paragraph());
        int length = locked.span().end() - locked.span().start();
        if (length != quote.codePointCount(0, quote.length())) {
            return Optional.of("its positions hold " + length + " characters, the quote has another number");
        }
        if (locked.span().end() > paragraph.length()) {
            return Optional.of(
                    "it ends at " + locked.span().end() + " in a paragraph of " + paragraph.length() + " characters");
        }
        int words = WordSpan.count(quote);
        return words > 0 && words == locked.words() && words <= paragraph.words()
                ? Optional.empty()
                : Optional.of("its number of words is not the quote's");
    }
}
