package org.onrecord.view;

import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;

/** Says in one line how a claim stands. */
final class Standings {
    private Standings() {}

    /** Returns such as {@code A plan, called probable, by a named person; rests on a single source}. */
    static String line(Vantage from, Claim claim) {
        String kind = Wording.kind(claim.modality());
        String article = "aeiou".indexOf(kind.charAt(0)) >= 0 ? "An " : "A ";
        String unsure = claim.certainty() == Certainty.CERTAIN
                ? ""
                : " (" + claim.certainty().label() + ")";
        return article + kind + unsure + ", " + voice(from, claim) + ". "
                + English.capital(claim.standing().corroboration().label()) + "; reading: "
                + claim.reading().label() + ".";
    }

    private static String voice(Vantage from, Claim claim) {
        return switch (from.briefing().attribution(claim)) {
            case NAMED_PERSON -> "by a named person";
            case NAMED_ORGANISATION -> "by a named organisation";
            case DATA_RELEASE -> "from a release of data";
            case UNNAMED_GROUP -> "by voices without a name";
            case UNNAMED_MEDIA -> "by media without a name";
            case PUBLISHERS_OWN_VOICE -> "in the publisher's own voice";
            case AMBIGUOUS -> "by a speaker whom the source leaves open";
        };
    }
}
