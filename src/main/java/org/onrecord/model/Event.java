package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, is scheduled, or was reported.
 *
 * @param header what every entry has
 * @param dating when; the date is absent where it is undated
 * @param weekday the weekday word that the source uses
 * @param state by the source
 * @param participants who took part, by which claim
 * @param evidence where it stands
 * @param inferred what we worked out
 */
public record Event(
        Header header,
        Dating dating,
        Optional<String> weekday,
        EventState state,
        List<Participant> participants,
        List<Evidence> evidence,
        List<Inference> inferred)
        implements Entry {
    public Event {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        inferred = List.copyOf(inferred);
    }

    @Override
    public Event with(Header next) {
        return new Event(next, dating, weekday, state, participants, evidence, inferred);
    }

    /**
     * Somebody who took part.
     *
     * @param actor id
     * @param claim id of the claim that says so
     */
    public record Participant(String actor, String claim) {}
}
