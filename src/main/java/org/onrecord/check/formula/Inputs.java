package org.onrecord.check.formula;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.check.formula.Amount.Measure;
import org.onrecord.check.formula.Refusal.Kind;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Edtf;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Figure;
import org.onrecord.model.Source;

/** Finds what a formula names in a briefing. */
final class Inputs {
    private final Briefing briefing;

    Inputs(Briefing briefing) {
        this.briefing = briefing;
    }

    Measure measure(Formula.FigureName name) {
        Figure figure = figure(name);
        Unit unit = Unit.parse(figure.unit());
        Interval range = Interval.of(figure).times(Interval.of(unit.scale()));
        return new Measure(figure.value().multiply(unit.scale()), range, unit.simple());
    }

    Figure figure(Formula.FigureName name) {
        return briefing.find(Claim.class, name.claim()).stream()
                .flatMap(c -> c.figures().stream())
                .filter(f -> f.name().equals(name.figure()))
                .findFirst()
                .orElseThrow(() -> Refused.of(
                        Kind.UNKNOWN,
                        name.span(),
                        "no figure is called '" + name.claim() + "." + name.figure() + "'",
                        "name a figure of a claim"));
    }

    DayOfWeek weekday(Formula.WeekdayOf of) {
        return briefing.entry(of.id())
                .flatMap(Inputs::date)
                .flatMap(Edtf::day)
                .map(LocalDate::getDayOfWeek)
                .orElseThrow(() -> Refused.of(
                        briefing.entry(of.id()).isEmpty() ? Kind.UNKNOWN : Kind.UNDATED,
                        of.span(),
                        "'" + of.id() + "' has no date that is one day",
                        "name an event, a source or a claim that is dated to the day"));
    }

    private static Optional<Edtf> date(Entry entry) {
        if (entry instanceof Event event) {
            return event.dating().date();
        }
        if (entry instanceof Source source) {
            return source.dating().date();
        }
        return entry instanceof Claim claim ? claim.said().date() : Optional.empty();
    }

    /** Returns the weekday that the source of an event uses. */
    Optional<String> weekdayWord(String id) {
        return briefing.find(Event.class, id).flatMap(Event::weekday);
    }
}
