package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Claim;
import org.onrecord.model.Term;

/**
 * One phrase.
 *
 * @param anchor its id in the glossary
 * @param link to its page
 * @param original in the language of the source, empty where it is the same
 * @param meaning plain
 * @param usage where the source uses it
 * @param claims that use it
 * @param pager to the neighbours
 */
public record TermPage(
        String anchor,
        PageLink link,
        String original,
        String meaning,
        List<Quote> usage,
        List<ClaimCard> claims,
        Pager pager) {
    static TermPage of(Vantage from, Term term) {
        return new TermPage(
                term.id(),
                from.to(term),
                term.original(),
                term.meaning(),
                Quote.of(from, term.usage()),
                term.claims().stream()
                        .flatMap(c -> from.briefing().find(Claim.class, c).stream())
                        .map(from::card)
                        .toList(),
                from.pager(term));
    }
}
