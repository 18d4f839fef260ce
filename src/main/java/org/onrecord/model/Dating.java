package org.onrecord.model;

import java.util.Optional;

/**
 * When something was said or is the case.
 *
 * @param date absent where the source gives none
 * @param words the words of the source, empty where none were given
 * @param basis how we know
 */
public record Dating(Optional<Edtf> date, String words, Basis basis) {
    /** Returns a date that the source does not give. */
    public static Dating notStated() {
        return new Dating(Optional.empty(), "", Basis.NOT_STATED);
    }
}
