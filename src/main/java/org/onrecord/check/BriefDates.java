package org.onrecord.check;

import java.time.LocalDate;
import org.onrecord.model.Brief;
import org.onrecord.model.Briefing;
import org.onrecord.model.Imprint;
import org.onrecord.model.Source;

/**
 * Looks at the dates of the briefing itself.
 *
 * @param findings takes what is found
 */
record BriefDates(Findings findings) {
    /** Reports a front page that was last changed before it was published. */
    void check(Brief brief) {
        if (brief.imprint().modified().isBefore(brief.imprint().date())) {
            findings.add(
                    brief.origin().at("modified"),
                    "the briefing was last changed before it was published",
                    "write the day of the last change, which is not before 'date'");
        }
    }

    /** Reports a source that the briefing cannot have known. */
    void check(Source source, Briefing briefing) {
        briefing.imprint()
                .map(Imprint::modified)
                .filter(modified -> isAfter(source, modified))
                .ifPresent(modified -> findings.add(
                        source.origin().at("date"),
                        "the source is dated after the last change of the briefing, " + modified,
                        "mend this date, or 'modified' of the briefing"));
    }

    private static boolean isAfter(Source source, LocalDate modified) {
        return source.dating()
                .date()
                .filter(d -> d.earliest().isAfter(modified))
                .isPresent();
    }
}
