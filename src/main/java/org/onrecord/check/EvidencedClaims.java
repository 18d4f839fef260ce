package org.onrecord.check;

import java.util.List;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Attribution;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Evidence;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;
import org.onrecord.model.Supports;
import org.onrecord.model.Term;

/** Every claim stands in a passage of a source, and so does its attribution. */
final class EvidencedClaims implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "evidenced-claims",
            Severity.ERROR,
            "a verified quote carries what is claimed, one piece of evidence carries who claims it (unless the publisher "
                    + "speaks in its own voice), each stands in a paragraph that the source has, every hedge stands in a quote, and the source's own "
                    + "locators, where there are any, are one for each paragraph and in order",
            "A reader must be able to put a finger on the words: those that say it, and those that say who says it.",
            """
            chain: [{agent: lee, act: said, channel: interview, speech: indirect}]
            evidence:
              - {source: herald-2031-02-04, paragraph: 2, quote: opens in May}
            """,
            """
            chain: [{agent: lee, act: said, channel: interview, speech: indirect}]
            evidence:
              - {source: herald-2031-02-04, paragraph: 2, quote: opens in May}
              - {source: herald-2031-02-04, paragraph: 2, quote: Lee told the Herald, supports: attribution}
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            supported(claim, subject.briefing(), findings);
            hedges(claim, findings);
            paragraphs(claim, "evidence", claim.evidence(), subject, findings);
        } else if (entry instanceof Event event) {
            paragraphs(event, "evidence", event.evidence(), subject, findings);
        } else if (entry instanceof Term term) {
            paragraphs(term, "usage", term.usage(), subject, findings);
        } else if (entry instanceof Source source) {
            LocatorOrder.check(source, findings);
        }
    }

    private static void supported(Claim claim, Briefing briefing, Findings findings) {
        if (claim.reading() == Reading.VERIFIED_QUOTE && !supports(claim, Supports.CONTENT)) {
            findings.add(
                    claim.origin().key("evidence"),
                    "the reading is 'verified-quote', and no piece of evidence supports the content",
                    "add 'content' to 'supports' of the piece whose quote says it, or write 'reading: clear'");
        }
        boolean ownVoice = briefing.attribution(claim) == Attribution.PUBLISHERS_OWN_VOICE;
        if (!ownVoice && !supports(claim, Supports.ATTRIBUTION)) {
            findings.add(
                    claim.origin().key("evidence"),
                    "no piece of evidence supports the attribution",
                    "add 'attribution' to 'supports' of the piece whose quote says who speaks, or add such a piece");
        }
    }

    private static boolean supports(Claim claim, Supports what) {
        return claim.evidence().stream().anyMatch(e -> e.supports().contains(what));
    }

    private static void hedges(Claim claim, Findings findings) {
        List<String> quotes = claim.evidence().stream().map(Evidence::quote).toList();
        for (int i = 0; i < claim.hedges().size(); i++) {
            if (!Phrase.of(claim.hedges().get(i)).standsInOne(quotes)) {
                findings.add(
                        claim.origin().at("hedges[" + i + "]"),
                        "the hedge '" + claim.hedges().get(i) + "' stands in no quote of the evidence",
                        "quote the passage that has it, to the letter");
            }
        }
    }

    private static void paragraphs(
            Entry entry, String key, List<Evidence> evidence, Subject subject, Findings findings) {
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            int count = subject.briefing().find(Source.class, piece.source()).stream()
                    .flatMapToInt(s -> s.paragraphs().count().stream())
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            if (piece.paragraph() > count) {
                findings.add(
                        entry.origin().at(key + "[" + i + "].paragraph"),
                        "'" + piece.source() + "' has " + count + " paragraphs, and none with the number "
                                + piece.paragraph(),
                        "count the paragraphs of the body from 1, without the ones that 'skip' leaves out");
            }
        }
    }
}
