package org.onrecord.check;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Briefing;
import org.onrecord.model.DateWords;
import org.onrecord.model.Edtf;
import org.onrecord.model.Event;
import org.onrecord.model.EventState;

/** Looks at the dates of one event. */
final class EventDates {
    private final Event event;
    private final Subject subject;
    private final Briefing briefing;
    private final Findings findings;

    EventDates(Event event, Subject subject, Findings findings) {
        this.event = event;
        this.subject = subject;
        this.briefing = subject.briefing();
        this.findings = findings;
    }

    void check() {
        DatedWords dated = new DatedWords(event, "", event.dating(), event.evidence());
        dated.check(briefing, findings);
        dated.carried(subject, findings, date -> false);
        new InferredDate(dated, event.inferred()).check(briefing, findings);
        event.weekday().ifPresent(this::weekday);
        state();
    }

    private void weekday(String word) {
        Optional<Edtf> date = event.dating().date();
        if (!TimeWords.WEEKDAY.matcher(word).matches()) {
            findings.add(
                    event.origin().at("weekday"),
                    "'" + word + "' is no day of the week",
                    "write it in English, such as Monday");
        } else if (date.flatMap(Edtf::day).isEmpty()) {
            findings.add(
                    event.origin().at("weekday"),
                    "a weekday is given, and the date is not one day",
                    "give the date to the day, or take the weekday out");
        } else if (date.get().day().get().getDayOfWeek() != TimeWords.weekday(word)) {
            findings.add(
                    event.origin().at("weekday"),
                    DateWords.of(date.get()) + " is a " + weekdayOf(date.get()) + ", not a " + word,
                    "look again at what the source says, and mend the date or the word");
        }
    }

    private static String weekdayOf(Edtf date) {
        String name = date.day().orElseThrow().getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void state() {
        Optional<Edtf> date = event.dating().date();
        if (date.isEmpty() != (event.state() == EventState.UNDATED)) {
            undated(date.isEmpty());
            return;
        }
        SourceDate source = SourceDate.of(event.evidence().get(0), briefing);
        boolean ahead = date.filter(source::isBefore).isPresent();
        boolean behind = date.filter(source::isAfter).isPresent();
        if (ahead && event.state() != EventState.SCHEDULED) {
            contradiction("after", "'" + event.state().word() + "'", "write 'state: scheduled', or mend the date");
        } else if (behind && event.state() == EventState.SCHEDULED) {
            contradiction(
                    "before", "'scheduled'", "write 'state: occurred' where the source says so, or mend the date");
        }
    }

    /** An ongoing or scheduled event may well have no date; one that says it has none must have none. */
    private void undated(boolean absent) {
        if (!absent) {
            findings.add(
                    event.origin().at("state"),
                    "the event has a date, and its state is 'undated'",
                    "write occurred, scheduled or ongoing, or 'date: undated'");
        }
    }

    private void contradiction(String where, String state, String hint) {
        findings.add(
                event.origin().at("state"),
                "the event lies " + where + " the date of its source, and its state is " + state,
                hint);
    }
}
