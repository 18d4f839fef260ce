package org.onrecord.view;

import org.onrecord.model.Modality;
import org.onrecord.model.Word;

/**
 * A word about a thing, the same everywhere.
 *
 * @param label in sentence case
 * @param tone what its colour means, {@code plain} where it has none
 */
public record Tag(String label, String tone) {
    /** Returns the tag of a kind of statement; kinds that mean alike share a colour. */
    static Tag of(Modality modality) {
        return new Tag(English.capital(Wording.kind(modality)), tone(modality));
    }

    /** Returns a tag without colour. */
    static Tag plain(Word word) {
        return new Tag(English.capital(word.label()), "plain");
    }

    static String tone(Modality modality) {
        return switch (modality) {
            case ASSERTION, SELF_DESCRIPTION, BACKGROUND, DENIAL, RECOLLECTION, CORRECTION -> "asserted";
            case STATISTIC -> "measured";
            case ANNOUNCEMENT, PLAN, PLEDGE -> "intended";
            case DIRECTIVE, RECOMMENDATION -> "asked";
            case FORECAST -> "foretold";
            case OPINION -> "held";
            case REFUSAL -> "plain";
        };
    }
}
