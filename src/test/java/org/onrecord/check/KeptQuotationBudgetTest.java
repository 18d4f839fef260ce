package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.Sample;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;
import org.onrecord.model.QuotationBudget;

class KeptQuotationBudgetTest {
    private static List<String> found(QuotationBudget budget, Evidence... evidence) {
        Briefing briefing = new Briefing(List.of(Sample.source(budget), Sample.claim("c1", evidence)));
        Diagnostics diagnostics = new Diagnostics();
        Rule rule = new KeptQuotationBudget();
        Subject subject = new Subject(briefing, new EvidenceState(Sample.reading(Sample.lock(briefing)), Map.of()));
        Findings findings = new Findings(rule.card().id(), rule.card().severity(), diagnostics);
        rule.check(subject, findings);
        briefing.entries().forEach(entry -> rule.check(entry, subject, findings));
        return diagnostics.sorted().stream()
                .map(d -> d.place().text() + ": " + d.message())
                .toList();
    }

    @Test
    void shortQuotesPass() {
        assertEquals(List.of(), found(QuotationBudget.DEFAULT, Sample.quote(1, "dredge the outer basin")));
    }

    @Test
    void aQuoteOfMoreWordsIsRefused() {
        assertEquals(
                List.of("evidence[0].quote: the quote has 4 words, the budget of 'harbour' allows 3"),
                found(new QuotationBudget(3, 10, 40), Sample.quote(1, "dredge the outer basin")));
    }

    @Test
    void aWholeSentenceIsRefusedHoweverShort() {
        assertEquals(
                List.of("evidence[0].quote: the quote holds a whole sentence of the source"),
                found(new QuotationBudget(15, 10, 100), Sample.quote(1, "Work begins soon")));
    }

    @Test
    void moreOfTheSourceThanItsShareIsRefused() {
        assertEquals(
                List.of("quotation-budget: all quotes together show 10 of the 109 words of 'harbour'; "
                        + "the budget of 9 percent allows 9"),
                found(
                        new QuotationBudget(15, 9, 40),
                        Sample.quote(1, "because larger ferries are expected"),
                        Sample.quote(4, "the price of ice, which")));
    }

    @Test
    void overlappingQuotesCountOnce() {
        assertEquals(
                List.of(),
                found(
                        new QuotationBudget(15, 6, 40),
                        Sample.quote(1, "because larger ferries are expected"),
                        Sample.quote(1, "larger ferries are expected from"),
                        Sample.quote(1, "because larger ferries")));
    }

    @Test
    void moreOfAParagraphThanItsShareIsRefusedAtItsLastQuote() {
        assertEquals(
                List.of("evidence[1].quote: all quotes together show 2 of the 3 words of paragraph 3 of 'harbour'; "
                        + "the budget of 40 percent allows 1"),
                found(QuotationBudget.DEFAULT, Sample.quote(3, "doubt"), Sample.quote(3, "Fishers doubt")));
    }
}
