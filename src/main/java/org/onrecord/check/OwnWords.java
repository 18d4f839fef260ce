package org.onrecord.check;

import java.util.List;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Brief;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;

/** What we write is short, plain and ours: no verb of saying in a proposition, no praise, no loaded phrase as our own. */
final class OwnWords implements Rule {
    private static final int TITLE = 14;
    private static final int PROPOSITION = 40;
    private static final int BOTTOM_LINE = 60;
    private static final RuleCard CARD = new RuleCard(
            "own-words",
            Severity.ERROR,
            "a claim's title has 14 words at most, a proposition 40, the bottom line 60; propositions carry no verb of saying and "
                    + "no evaluation of ours; loaded phrases of a source appear only in quotation marks, with a speaker",
            "Who says it stands in the chain, once. A phrase that was made to persuade persuades for us if we take it over.",
            """
            proposition: Lee says that the impressive bridge opens in May.
            """,
            """
            proposition: The bridge opens in May.
            """);

    private static final Derived<List<Phrase>> LOADED = new Derived<>(subject -> subject.briefing().brief().stream()
            .flatMap(b -> b.loadedPhrases().stream())
            .map(Phrase::of)
            .toList());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            limit(claim, "title", claim.title(), TITLE, findings);
            limit(claim, "proposition", claim.proposition(), PROPOSITION, findings);
            new PlainProposition(claim, subject.briefing(), findings).check();
        } else if (entry instanceof Brief brief && subject.isFront(brief)) {
            limit(brief, "bottom-line", brief.bottomLine(), BOTTOM_LINE, findings);
        }
        List<Phrase> loaded = subject.of(LOADED);
        if (!loaded.isEmpty()) {
            LoadedPhrases phrases = new LoadedPhrases(loaded, subject.briefing());
            subject.statements(entry).forEach(s -> phrases.check(s, findings));
        }
    }

    private static void limit(Entry entry, String at, String text, int most, Findings findings) {
        int words = text.strip().split("\\s+", -1).length;
        Place place = entry.origin().at(at);
        if (words > most) {
            findings.add(
                    place,
                    "'" + at + "' has " + words + " words, and may have " + most,
                    at.equals("proposition")
                            ? "say one thing, or make two claims of it"
                            : "leave out what the page says below");
        }
    }
}
