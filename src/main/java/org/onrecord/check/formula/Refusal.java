package org.onrecord.check.formula;

/**
 * Why a formula is not computed.
 *
 * @param kind the sort of reason
 * @param reason one clause, no full stop
 * @param mend what would mend it, no full stop
 * @param from offset of the first character of the formula that is meant, counted from 0
 * @param to offset after the last
 */
public record Refusal(Kind kind, String reason, String mend, int from, int to) implements Outcome {
    /** What a formula is refused for. */
    public enum Kind {
        /** The text is no formula. */
        FORM,
        /** It names what does not exist, which known-references reports. */
        UNKNOWN,
        /** It asks for the weekday of what is not dated to the day. */
        UNDATED,
        /** It adds or compares different units. */
        UNITS,
        /** Its inputs leave the result wholly open. */
        BOUNDS,
        /** It compares figures of different things or times. */
        POPULATIONS;

        /** Returns whether the inputs, and not the formula's text, are the reason. */
        public boolean isOfComparison() {
            return this == UNITS || this == BOUNDS || this == POPULATIONS;
        }
    }
}
