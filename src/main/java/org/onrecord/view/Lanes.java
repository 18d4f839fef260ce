package org.onrecord.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Edtf;
import org.onrecord.model.Event;
import org.onrecord.model.EventState;
import org.onrecord.model.Evidence;
import org.onrecord.model.Modality;
import org.onrecord.model.Source;
import org.onrecord.view.TimelineItem.Lane;

/** Sorts events and dated claims by whether they have come about, by the sources. */
final class Lanes {
    private final Vantage from;

    Lanes(Vantage from) {
        this.from = from;
    }

    /** Returns everything that has a date, in the order of dates. */
    List<TimelineItem> dated() {
        return all().filter(i -> !i.first().isEmpty())
                .sorted(TimelineItem.ORDER)
                .toList();
    }

    /** Returns events to which the sources give no date. */
    List<TimelineItem> undated() {
        return all().filter(i -> i.first().isEmpty()).sorted(TimelineItem.ORDER).toList();
    }

    private Stream<TimelineItem> all() {
        return Stream.concat(
                from.briefing().events().stream().map(e -> item(e).notBefore(published(e.evidence()))),
                from.briefing().claims().stream()
                        .filter(c -> c.fact().date().isPresent() && tells(c))
                        .map(c -> item(c).notBefore(published(c.evidence()))));
    }

    /** What is denied, left without an answer, replaced or taken back tells of nothing that came about. */
    private static boolean tells(Claim claim) {
        Corroboration standing = claim.standing().corroboration();
        return claim.modality() != Modality.DENIAL
                && claim.modality() != Modality.REFUSAL
                && standing != Corroboration.SUPERSEDED
                && standing != Corroboration.RETRACTED;
    }

    /** The first day on which something ahead of its sources may come about. */
    private String published(List<Evidence> evidence) {
        return dates(evidence)
                .map(d -> d.latest().toString())
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private Stream<Edtf> dates(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::source)
                .flatMap(s -> from.briefing().find(Source.class, s).stream())
                .flatMap(s -> s.dating().date().stream());
    }

    private TimelineItem item(Event event) {
        return new TimelineItem(
                event.id(),
                from.to(event),
                new Tag("Event", "plain"),
                event.state() == EventState.SCHEDULED ? Lane.PLANNED : Lane.DONE,
                Moment.of(event.dating()),
                List.of(),
                TimelineItem.first(event.dating()),
                TimelineItem.last(event.dating()));
    }

    private TimelineItem item(Claim claim) {
        return new TimelineItem(
                claim.id(),
                from.to(claim),
                Tag.of(claim.modality()),
                lane(claim),
                Moment.of(claim.fact()),
                from.all(claim.speakers()),
                TimelineItem.first(claim.fact()),
                TimelineItem.last(claim.fact()));
    }

    /** Something announced or planned that lies after its source is not done, whatever the words. */
    private Lane lane(Claim claim) {
        return switch (claim.modality()) {
            case FORECAST -> Lane.FORETOLD;
            case PLAN, PLEDGE, DIRECTIVE, RECOMMENDATION -> Lane.PLANNED;
            case ASSERTION,
                    SELF_DESCRIPTION,
                    ANNOUNCEMENT,
                    OPINION,
                    STATISTIC,
                    BACKGROUND,
                    DENIAL,
                    RECOLLECTION,
                    CORRECTION,
                    REFUSAL -> beginsAfterItsSource(claim) ? Lane.PLANNED : Lane.DONE;
        };
    }

    private boolean beginsAfterItsSource(Claim claim) {
        LocalDate begins = claim.fact().date().map(d -> d.earliest()).orElse(LocalDate.MIN);
        return dates(claim.evidence()).anyMatch(d -> begins.isAfter(d.latest()));
    }
}
