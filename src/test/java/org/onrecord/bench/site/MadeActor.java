package org.onrecord.bench.site;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A made-up actor.
 *
 * @param date in UTC, to the minute; no two actors have the same
 * @param claims that the actor made; their ids and titles are written into the actor's file
 * @param body as Markdown
 */
public record MadeActor(MadeSpeaker speaker, LocalDateTime date, List<MadeClaim> claims, String body) {
    public MadeActor {
        claims = List.copyOf(claims);
    }
}
