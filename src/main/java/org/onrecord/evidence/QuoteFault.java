package org.onrecord.evidence;

import java.util.List;
import java.util.Optional;

/** What is wrong with a quote beside the text of its source. */
final class QuoteFault {
    private QuoteFault() {}

    /** Returns nothing where the quote stands in its paragraph to the letter. */
    static Optional<EvidenceFault> of(Citation citation, NormalText text) {
        if (WordSpan.count(citation.quote()) == 0) {
            return Optional.of(EvidenceFault.of(
                    Failure.QUOTE_EMPTY,
                    citation.quotePlace(),
                    "the quote has no word",
                    "copy a short phrase from the source to the letter"));
        }
        int number = citation.paragraph();
        if (text.has(number)
                && QuoteSearch.find(text.paragraph(number), citation.quote()).isPresent()) {
            return Optional.empty();
        }
        List<Integer> elsewhere = QuoteSearch.paragraphs(text, citation.quote());
        return Optional.of(elsewhere.isEmpty() ? gone(citation, text) : moved(citation, elsewhere));
    }

    private static EvidenceFault gone(Citation citation, NormalText text) {
        return EvidenceFault.of(
                Failure.QUOTE_GONE,
                citation.quotePlace(),
                "no paragraph of '" + citation.source() + "' contains " + Wording.shown(citation.quote())
                        + (text.has(citation.paragraph())
                                ? ""
                                : ", which has " + text.body().size() + " paragraphs"),
                "copy whole words from the source to the letter and leave nothing out; "
                        + "two phrases are two pieces of evidence");
    }

    private static EvidenceFault moved(Citation citation, List<Integer> elsewhere) {
        return EvidenceFault.of(
                Failure.QUOTE_MOVED,
                citation.paragraphPlace(),
                "paragraph " + citation.paragraph() + " of '" + citation.source() + "' does not contain "
                        + Wording.shown(citation.quote()) + ", but " + Wording.paragraphs(elsewhere)
                        + (elsewhere.size() == 1 ? " does" : " do"),
                "write 'paragraph: " + elsewhere.get(0) + "' if that is the passage meant");
    }
}
