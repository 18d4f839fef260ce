package org.onrecord.view;

import java.util.Collection;
import java.util.List;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;

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
 * @param caveats what nobody should miss of how it stands: that it is disputed, say, or was taken back
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
        List<Tag> caveats,
        Moment said,
        Keys keys) {
    public ClaimCard {
        proposition = RightToLeft.isolated(proposition);
        speakers = List.copyOf(speakers);
        caveats = List.copyOf(caveats);
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

    static ClaimCard drawn(Vantage from, Claim claim) {
        return new ClaimCard(
                claim.id(),
                from.to(claim),
                claim.proposition(),
                from.all(claim.speakers()),
                Tag.of(claim.modality()),
                Wording.voice(from.briefing().attribution(claim)) + Standings.hand(claim.removes()),
                Wording.certainty(claim.certainty()),
                caveats(claim.standing().corroboration()),
                Moment.of(claim.said()),
                keys(from, claim));
    }

    static List<ClaimCard> of(Vantage from, Collection<Claim> claims) {
        return claims.stream().map(from::card).toList();
    }

    private static List<Tag> caveats(Corroboration corroboration) {
        return switch (corroboration) {
            case IN_TENSION, DISPUTED, SUPERSEDED, RETRACTED -> List.of(Tag.plain(corroboration));
            case SINGLE_SOURCE, CORROBORATED, DEPENDENT_ONLY, COMPUTED, NOT_CHECKABLE -> List.of();
        };
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
