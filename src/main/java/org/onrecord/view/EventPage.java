package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Event;
import org.onrecord.model.Inference;

/**
 * One event.
 *
 * @param state whether it has happened
 * @param date when
 * @param weekday the word that the source uses, empty where it uses none
 * @param participants who took part, by which claim
 * @param claims about it
 * @param evidence where it stands
 * @param inferred what we worked out
 * @param pager to the neighbours
 */
public record EventPage(
        Tag state,
        Moment date,
        String weekday,
        List<Participant> participants,
        List<ClaimCard> claims,
        List<Quote> evidence,
        List<Inference> inferred,
        Pager pager) {

    /**
     * Somebody who took part.
     *
     * @param actor leading to its page
     * @param claim that says so
     */
    public record Participant(PageLink actor, PageLink claim) {}

    static EventPage of(Vantage from, Event event) {
        return new EventPage(
                Tag.plain(event.state()),
                Moment.of(event.dating()),
                event.weekday().orElse(""),
                event.participants().stream()
                        .map(p -> new Participant(from.to(p.actor()), from.byId(p.claim())))
                        .toList(),
                ClaimCard.of(from, from.briefing().about(event.id())),
                Quote.of(from, event.evidence()),
                event.inferred(),
                from.pager(event));
    }
}
