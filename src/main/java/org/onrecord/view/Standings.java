package org.onrecord.view;

import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;

/** Says in one line how a claim stands. */
final class Standings {
    private Standings() {}

    /** Returns such as {@code A plan, called probable, by a named person, at second hand. Single source; reading: clear.}. */
    static String line(Vantage from, Claim claim) {
        String kind = Wording.kind(claim.modality());
        String article = "aeiou".indexOf(kind.charAt(0)) >= 0 ? "An " : "A ";
        String unsure = claim.certainty() == Certainty.CERTAIN
                ? ""
                : " (" + claim.certainty().label() + ")";
        return article + kind + unsure + ", " + voice(from, claim) + hand(claim.removes()) + ". "
                + English.capital(claim.standing().corroboration().label()) + "; reading: "
                + claim.reading().label() + ".";
    }

    /** Returns by how many mouths the words came, such as {@code , at second hand}; empty where the speaker is heard directly. */
    static String hand(int removes) {
        return switch (removes) {
            case 0 -> "";
            case 1 -> ", at second hand";
            case 2 -> ", at third hand";
            case 3 -> ", at fourth hand";
            default -> ", by way of " + removes + " others";
        };
    }

    private static String voice(Vantage from, Claim claim) {
        return switch (from.briefing().attribution(claim)) {
            case NAMED_PERSON -> "by a named person";
            case PROTECTED_PERSON -> "by a person whose name is withheld";
            case NAMED_ORGANISATION -> "by a named organisation";
            case DATA_RELEASE -> "from a release of data";
            case UNNAMED_GROUP -> "by voices without a name";
            case UNNAMED_MEDIA -> "by media without a name";
            case PUBLISHERS_OWN_VOICE -> "in the publisher’s own voice";
            case AMBIGUOUS -> "by a speaker whom the source leaves open";
        };
    }
}
