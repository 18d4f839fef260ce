package org.onrecord.view;

import java.util.List;
import java.util.Locale;
import org.onrecord.model.Basis;
import org.onrecord.model.Descriptor;
import org.onrecord.model.Evidence;
import org.onrecord.model.Lack;
import org.onrecord.model.Ownership;
import org.onrecord.model.QuotationBudget;
import org.onrecord.model.Source;
import org.onrecord.model.SourceCopy;

/**
 * One source.
 *
 * @param line in a list
 * @param publisherBasis that we inferred the publisher, empty where the source states it
 * @param authors in a line, empty where the copy shows none
 * @param missing what the copy lacks, in words
 * @param place as the copy gives it, empty where it gives none
 * @param language its name in English
 * @param copy what we hold
 * @param quality what bears on it
 * @param ownership who owns the publisher, or that it was not assessed
 * @param citation for the ownership, empty where it was not assessed
 * @param reliability the grade and what it means
 * @param budget how much may be quoted, in words
 * @param digest by which our copy is known again
 * @param claims that it carries
 */
public record SourcePage(
        SourceLine line,
        String publisherBasis,
        String authors,
        List<String> missing,
        String place,
        String language,
        SourceCopy copy,
        Descriptor quality,
        String ownership,
        String citation,
        String reliability,
        String budget,
        SourceDigest digest,
        List<ClaimCard> claims) {

    static SourcePage of(Vantage from, Source source) {
        return new SourcePage(
                SourceLine.of(from, source),
                source.publisherBasis() == Basis.INFERRED ? "(inferred by us)" : "",
                English.list(source.authors(), "and"),
                source.missing().stream().map(SourcePage::lacks).toList(),
                source.place(),
                Locale.forLanguageTag(source.copy().language()).getDisplayName(Locale.ENGLISH),
                source.copy(),
                source.descriptor(),
                source.ownership().map(Ownership::text).orElse("Not assessed."),
                source.ownership().map(Ownership::citation).orElse(""),
                reliability(source.reliability()),
                budget(source.budget()),
                from.material().digests().stream()
                        .filter(d -> d.source().equals(source.id()))
                        .findFirst()
                        .orElse(SourceDigest.NONE),
                ClaimCard.of(
                        from,
                        from.briefing().claims().stream()
                                .filter(c -> c.evidence().stream()
                                        .map(Evidence::source)
                                        .anyMatch(source.id()::equals))
                                .toList()));
    }

    private static String lacks(Lack lack) {
        return switch (lack) {
            case TITLE -> "Our copy shows no title.";
            case URL -> "Our copy shows no address.";
            case BYLINE -> "Our copy names no author.";
        };
    }

    /** The words of the Admiralty scale. */
    private static String reliability(String grade) {
        return switch (grade) {
            case "A" -> "A, completely reliable";
            case "B" -> "B, usually reliable";
            case "C" -> "C, fairly reliable";
            case "D" -> "D, not usually reliable";
            case "E" -> "E, unreliable";
            default -> "F, reliability cannot be judged";
        };
    }

    private static String budget(QuotationBudget budget) {
        return "At most " + budget.wordsAQuote() + " words a quote, no whole sentence, at most "
                + budget.percentOfSource() + "% of the source and " + budget.percentOfParagraph()
                + "% of any paragraph.";
    }
}
