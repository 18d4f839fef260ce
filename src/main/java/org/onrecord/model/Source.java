package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * A document that the briefing rests on.
 *
 * @param header what every entry has; the title is the document's own, or says that the copy has none
 * @param missing what the copy lacks
 * @param publisher actor id
 * @param publisherBasis how we know the publisher
 * @param authors names, empty where the copy shows none
 * @param dating when it was published
 * @param place as the copy gives it, empty where it gives none
 * @param copy what we hold, and where it came from
 * @param genre what kind of document it is
 * @param descriptor what bears on its quality
 * @param ownership who owns the publisher, with a citation; empty where it was not assessed
 * @param reliability Admiralty grade, A to F
 * @param provenance the key {@code origin}: sources with the same one are not independent
 * @param budget how much may be quoted
 * @param paragraphs how the text is cut
 */
public record Source(
        Header header,
        List<Lack> missing,
        String publisher,
        Basis publisherBasis,
        List<String> authors,
        Dating dating,
        String place,
        SourceCopy copy,
        Genre genre,
        Descriptor descriptor,
        Optional<Ownership> ownership,
        String reliability,
        String provenance,
        QuotationBudget budget,
        Paragraphs paragraphs)
        implements Entry {
    public Source {
        missing = List.copyOf(missing);
        authors = List.copyOf(authors);
    }

    @Override
    public Source with(Header next) {
        return new Source(
                next,
                missing,
                publisher,
                publisherBasis,
                authors,
                dating,
                place,
                copy,
                genre,
                descriptor,
                ownership,
                reliability,
                provenance,
                budget,
                paragraphs);
    }

    /** Returns the source under another title, or itself where it has one. */
    public Source titled(String otherwise) {
        return with(header.titled(otherwise));
    }
}
