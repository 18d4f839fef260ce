package org.onrecord.view;

import org.onrecord.model.Actor;

/**
 * An actor in a list.
 *
 * @param link to its page
 * @param aliases in a line, empty where it has none
 * @param says how many claims it makes
 * @param spokenOf how many claims are about it
 */
public record ActorLine(PageLink link, String aliases, int says, int spokenOf) {
    static ActorLine of(Vantage from, Actor actor) {
        return new ActorLine(
                from.to(actor),
                RightToLeft.isolated(String.join(", ", actor.aliases())),
                from.briefing().saidBy(actor.id()).size(),
                from.briefing().about(actor.id()).size());
    }
}
