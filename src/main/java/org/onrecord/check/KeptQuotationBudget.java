package org.onrecord.check;

import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.Citation;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.QuotedSentences;
import org.onrecord.evidence.Spending;
import org.onrecord.evidence.WordSpan;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Source;

/** Quotes are short, and together show no more of a source than its budget allows. */
final class KeptQuotationBudget implements Rule {
    private static final String SHORTER = "quote the few words that carry the claim, and say the rest in your own";

    @Override
    public RuleCard card() {
        return new RuleCard(
                "quotation-budget",
                Severity.ERROR,
                "no quote is longer than its source's quotation-budget allows or holds a whole sentence, and all quotes "
                        + "together show no more of the source and of any paragraph than it allows",
                "Short quotation is what the law and good manners leave to those who did not write the text; "
                        + "whoever wants to read it can go to the source.",
                "quote: The plant, which took nine years to build, opens in spring and will feed two cities.",
                "quote: opens in spring");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Lock lock = subject.evidence().lock().lock();
        Spending.of(subject.briefing().sources(), lock, subject.of(LockedQuotes.PLACED))
                .forEach(s -> shares(s, subject.briefing(), findings));
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        Briefing briefing = subject.briefing();
        Citation.of(entry, briefing)
                .forEach(c -> briefing.find(Source.class, c.source()).ifPresent(s -> length(c, s, findings)));
        QuotedSentences.of(entry, briefing, subject.evidence().lock().lock())
                .forEach(c -> findings.add(c.quotePlace(), "the quote holds a whole sentence of the source", SHORTER));
    }

    private static void length(Citation citation, Source source, Findings findings) {
        int words = WordSpan.count(citation.quote());
        int most = source.budget().wordsAQuote();
        if (words > most) {
            findings.add(
                    citation.quotePlace(),
                    "the quote has " + words + " words, the budget of '" + source.id() + "' allows " + most,
                    SHORTER + " (a hyphen parts two words)");
        }
    }

    private static void shares(Spending spending, Briefing briefing, Findings findings) {
        Source source = spending.source();
        int percent = source.budget().percentOfSource();
        if (spending.whole().exceeds(percent)) {
            findings.add(
                    source.origin().at("quotation-budget"),
                    over(spending.whole(), percent, "'" + source.id() + "'"),
                    "shorten quotes of this source, or let claims share one");
        }
        int percentOfParagraph = source.budget().percentOfParagraph();
        spending.shares().forEach((number, share) -> {
            if (share.exceeds(percentOfParagraph)) {
                Citation.all(briefing).stream()
                        .filter(c -> c.source().equals(source.id()) && c.paragraph() == number)
                        .reduce((first, second) -> second)
                        .ifPresent(last -> findings.add(
                                last.quotePlace(),
                                over(share, percentOfParagraph, "paragraph " + number + " of '" + source.id() + "'"),
                                "shorten the quotes of this paragraph, or let claims share one"));
            }
        });
    }

    private static String over(Spending.Share share, int percent, String whole) {
        return "all quotes together show " + share.quoted() + " of the " + share.words() + " words of " + whole
                + "; the budget of " + percent + " percent allows " + share.allowed(percent);
    }
}
