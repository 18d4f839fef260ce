package org.onrecord.model;

import java.util.Optional;

/**
 * When something was said or is the case.
 *
 * @param date absent where the source gives none
 * @param words the words of the source, empty where none were given
 * @param basis how we know
 * @param anchor from what the words count, such as the event of "the day after": an event's id or a date; empty where it is the
 *     source's own date
 */
public record Dating(Optional<Edtf> date, String words, Basis basis, String anchor) {
    /** A date whose words, if any, count from the source's own. */
    public Dating(Optional<Edtf> date, String words, Basis basis) {
        this(date, words, basis, "");
    }

    /** Returns whether this is the given date, written in the same way. */
    public boolean is(Edtf other) {
        return date.filter(d -> d.text().equals(other.text())).isPresent();
    }

    /** Returns a date that the author left out, which may follow from the rest. */
    public static Dating leftOut() {
        return new Dating(Optional.empty(), "", Basis.STATED);
    }

    /** Returns whether the author left it out, and nothing else gave it. */
    public boolean isLeftOut() {
        return date.isEmpty() && basis == Basis.STATED;
    }

    /** Returns a date that the source does not give. */
    public static Dating notStated() {
        return new Dating(Optional.empty(), "", Basis.NOT_STATED);
    }
}
