package org.onrecord.view;

import java.util.Collection;
import java.util.List;
import org.onrecord.model.Claim;

/**
 * A claim in a list.
 *
 * @param id of the claim
 * @param link to its page, under its title
 * @param proposition what is asserted
 * @param speakers who asserts it
 * @param modality the kind of statement
 * @param attribution whose voice it is
 * @param certainty how certain the speaker is, empty where certain
 * @param corroboration how it stands beside other sources
 * @param said when
 * @param keys what the filters look at
 */
public record ClaimCard(
        String id,
        PageLink link,
        String proposition,
        List<PageLink> speakers,
        Tag modality,
        String attribution,
        String certainty,
        String corroboration,
        Moment said,
        Keys keys) {
    public ClaimCard {
        speakers = List.copyOf(speakers);
    }

    /**
     * The words that filters compare, several of them with a space between.
     *
     * @param speaker actor ids
     * @param about actor and event ids
     * @param kind word of the modality
     * @param voice word of the attribution
     * @param standing word of the corroboration
     */
    public record Keys(String speaker, String about, String kind, String voice, String standing) {}

    static ClaimCard of(Vantage from, Claim claim) {
        return new ClaimCard(
                claim.id(),
                from.to(claim),
                claim.proposition(),
                from.all(claim.speakers()),
                Tag.of(claim.modality()),
                Wording.voice(from.briefing().attribution(claim)),
                Wording.certainty(claim.certainty()),
                claim.standing().corroboration().label(),
                Moment.of(claim.said()),
                keys(from, claim));
    }

    static List<ClaimCard> of(Vantage from, Collection<Claim> claims) {
        return claims.stream().map(c -> of(from, c)).toList();
    }

    private static Keys keys(Vantage from, Claim claim) {
        return new Keys(
                String.join(" ", claim.speakers()),
                String.join(" ", claim.about()),
                claim.modality().word(),
                from.briefing().attribution(claim).word(),
                claim.standing().corroboration().word());
    }
}
