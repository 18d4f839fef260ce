package org.onrecord.check;

import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Brief;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Source;

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
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            new ClaimDates(claim, subject, findings).check();
        } else if (entry instanceof Event event) {
            new EventDates(event, subject, findings).check();
        } else if (entry instanceof Brief brief && subject.isFront(brief)) {
            new BriefDates(findings).check(brief);
        } else if (entry instanceof Source source) {
            new BriefDates(findings).check(source, subject.briefing());
        }
        new WrittenDates(entry, findings).check();
    }
}
