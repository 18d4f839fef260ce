package org.onrecord.check;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Brief;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

/** Looks at the dates of the briefing itself. */
final class BriefDates {
    private final Briefing briefing;
    private final Findings findings;

    BriefDates(Briefing briefing, Findings findings) {
        this.briefing = briefing;
        this.findings = findings;
    }

    void check() {
        Optional<Brief> brief = briefing.brief();
        if (brief.isEmpty()) {
            return;
        }
        LocalDate modified = brief.get().imprint().modified();
        if (modified.isBefore(brief.get().imprint().date())) {
            findings.add(
                    brief.get().origin().at("modified"),
                    "the briefing was last changed before it was published",
                    "write the day of the last change, which is not before 'date'");
        }
        for (Source source : briefing.sources()) {
            if (source.dating()
                    .date()
                    .filter(d -> d.earliest().isAfter(modified))
                    .isPresent()) {
                findings.add(
                        source.origin().at("date"),
                        "the source is dated after the last change of the briefing, " + modified,
                        "mend this date, or 'modified' of the briefing");
            }
        }
    }
}
