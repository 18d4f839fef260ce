package org.onrecord.model;

/**
 * How much of a source may be quoted.
 *
 * @param wordsAQuote words in one quote, at most
 * @param percentOfSource of the source's words in all quotes together, at most
 * @param percentOfParagraph of any one paragraph's words, at most
 */
public record QuotationBudget(int wordsAQuote, int percentOfSource, int percentOfParagraph) {
    /** What applies where a source says {@code default}. */
    public static final QuotationBudget DEFAULT = new QuotationBudget(15, 10, 40);
}
