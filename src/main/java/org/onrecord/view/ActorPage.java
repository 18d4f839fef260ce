package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.Role;
import org.onrecord.model.Source;

/**
 * One actor.
 *
 * @param kind what it is
 * @param silence why it says nothing here, empty where it says something
 * @param aliases other names
 * @param roles what it is to organisations
 * @param people who has a role in it
 * @param sameAs addresses elsewhere
 * @param publishes sources that it published
 * @param events in which it took part
 * @param says claims that it makes, from its own mouth or pen
 * @param reported claims that others say it made
 * @param passedOn claims of others that came through it
 * @param spokenOf claims about it that it does not make itself
 * @param counts such as {@code says 3 claims, is spoken of in 2}
 * @param pager to the neighbours
 */
public record ActorPage(
        String kind,
        String silence,
        String aliases,
        List<RoleLine> roles,
        List<RoleLine> people,
        List<PageLink> sameAs,
        List<PageLink> publishes,
        List<PageLink> events,
        List<ClaimCard> says,
        List<ClaimCard> reported,
        List<ClaimCard> passedOn,
        List<ClaimCard> spokenOf,
        String counts,
        Pager pager) {

    /**
     * What somebody is to an organisation.
     *
     * @param role the word for it
     * @param of the other side, without an address where the source names none
     * @param claim on which it rests
     */
    public record RoleLine(String role, PageLink of, PageLink claim) {}

    static ActorPage of(Vantage from, Actor actor) {
        List<Claim> makes = from.briefing().saidBy(actor.id());
        List<ClaimCard> says =
                ClaimCard.of(from, makes.stream().filter(c -> c.removes() == 0).toList());
        List<ClaimCard> reported =
                ClaimCard.of(from, makes.stream().filter(c -> c.removes() > 0).toList());
        List<ClaimCard> passedOn = ClaimCard.of(from, from.briefing().passedOnBy(actor.id()));
        List<ClaimCard> spokenOf = ClaimCard.of(
                from,
                from.briefing().about(actor.id()).stream()
                        .filter(c -> !c.speakers().contains(actor.id()))
                        .toList());
        return new ActorPage(
                English.capital(actor.kind().label()),
                silence(actor, says),
                RightToLeft.isolated(String.join(", ", actor.aliases())),
                actor.roles().stream().map(r -> role(from, r)).toList(),
                people(from, actor),
                actor.sameAs().stream().map(a -> PageLink.of(a, a)).toList(),
                from.briefing().naming(actor.id(), Source.class).stream()
                        .map(from::to)
                        .toList(),
                from.briefing().naming(actor.id(), Event.class).stream()
                        .map(from::to)
                        .toList(),
                says,
                reported,
                passedOn,
                spokenOf,
                counts(says.size(), reported.size(), passedOn.size(), spokenOf.size()),
                from.pager(actor));
    }

    /** What is common stands there even where it is nothing; what is rare only where there is some. */
    private static String counts(int says, int reported, int passedOn, int spokenOf) {
        return "Makes " + (says == 0 ? "no claim" : English.count(says, "claim"))
                + (reported == 0 ? "" : "; by the word of others makes " + English.count(reported, "claim"))
                + (passedOn == 0 ? "" : "; passes on " + English.count(passedOn, "claim"))
                + "; is spoken of by others in " + English.count(spokenOf, "claim") + ".";
    }

    private static String silence(Actor actor, List<ClaimCard> says) {
        if (!says.isEmpty()) {
            return "";
        }
        return actor.kind().canSpeak() ? "Makes no claim in the sources." : "Is spoken of and cannot speak.";
    }

    private static RoleLine role(Vantage from, Role role) {
        return new RoleLine(
                role.role(), role.organisation().map(from::to).orElse(PageLink.NONE), from.byId(role.claim()));
    }

    private static List<RoleLine> people(Vantage from, Actor organisation) {
        return from.briefing().naming(organisation.id(), Actor.class).stream()
                .flatMap(a -> a.roles().stream()
                        .filter(r -> r.organisation()
                                .filter(organisation.id()::equals)
                                .isPresent())
                        .map(r -> new RoleLine(r.role(), from.to(a), from.byId(r.claim()))))
                .toList();
    }
}
