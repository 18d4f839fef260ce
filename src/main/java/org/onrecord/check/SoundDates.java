package org.onrecord.check;

import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;

/** Dates are those of the calendar, of the source's words and of sound sense. */
final class SoundDates implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "sound-dates",
            Severity.ERROR,
            "dates are valid EDTF, fit the weekday and the words that the source uses, words that point back have an anchor, and those that were worked out are "
                    + "labelled; nothing is said after its source's date, and only what is planned, pledged, directed, "
                    + "recommended or forecast lies after it",
            "A date is where fact and plan part. Most errors of retelling are a year too early, or a plan told as done.",
            """
            modality: assertion
            fact: {date: 2031-05, words: in May, basis: stated}   # the source is of February 2031
            """,
            """
            modality: plan
            fact: {date: 2031-05, words: in May, basis: stated}
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Entry entry : subject.briefing().entries()) {
            if (entry instanceof Claim claim) {
                new ClaimDates(claim, subject, findings).check();
            } else if (entry instanceof Event event) {
                new EventDates(event, subject, findings).check();
            }
        }
        new BriefDates(subject.briefing(), findings).check();
    }

    @Override
    public TextCheck texts(Subject subject) {
        return (entry, findings) -> new WrittenDates(entry, findings).check();
    }
}
