package org.onrecord.check;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Briefing;
import org.onrecord.model.Dating;
import org.onrecord.model.Edtf;
import org.onrecord.model.EdtfDate;
import org.onrecord.model.Event;
import org.onrecord.model.Evidence;
import org.onrecord.model.Source;

/**
 * When the source of a piece of evidence was published.
 *
 * @param date absent where the source could not be read
 */
record SourceDate(Optional<Edtf> date) {
    static SourceDate of(Evidence piece, Briefing briefing) {
        return new SourceDate(briefing.find(Source.class, piece.source())
                .flatMap(s -> s.dating().date()));
    }

    /** Returns the date from which the words of a dating count: its anchor's where it has one, otherwise the source's. */
    static SourceDate of(Dating dating, Evidence piece, Briefing briefing) {
        return dating.anchor().isEmpty()
                ? of(piece, briefing)
                : new SourceDate(Edtf.parse(dating.anchor())
                        .or(() -> briefing.find(Event.class, dating.anchor())
                                .flatMap(e -> e.dating().date())));
    }

    /** Returns the date that relative words are read from. */
    Optional<EdtfDate> anchor() {
        return date.filter(d -> !d.isInterval()).flatMap(Edtf::start);
    }

    /** Returns whether a date lies wholly after the source. */
    boolean isBefore(Edtf other) {
        return date.filter(d -> other.earliest().isAfter(d.latest())).isPresent();
    }

    /** Returns whether a date lies wholly before the source. */
    boolean isAfter(Edtf other) {
        return date.filter(d -> other.latest().isBefore(d.earliest())).isPresent();
    }

    /** Returns whether a date and the source's have a day in common. */
    boolean meets(Edtf other) {
        return date.isPresent() && !isBefore(other) && !isAfter(other);
    }

    /** Returns whether an interval ends, or a date lies, after the source; a year that holds the source's day does not. */
    boolean isPassedBy(Edtf other) {
        LocalDate last = date.map(Edtf::latest).orElse(LocalDate.MAX);
        boolean ends = other.isInterval()
                && other.end().filter(e -> e.first().isAfter(last)).isPresent();
        return isBefore(other) || ends;
    }
}
