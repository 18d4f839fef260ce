package org.onrecord.evidence;

import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;

/**
 * One quote, lock entry or text that fails.
 *
 * @param failure its name
 * @param place where the author has to look
 * @param message what is wrong, beginning with the failure's name
 * @param hint what would mend it
 * @param blocking whether it must stop the build; where not, it deserves a look
 */
public record EvidenceFault(Failure failure, Place place, String message, String hint, boolean blocking) {

    static EvidenceFault of(Failure failure, Place place, String message, String hint) {
        return new EvidenceFault(failure, place, failure.word() + ": " + message, hint, true);
    }

    /** Returns it for the author; one that must stop the build weighs what {@code blocks} says. */
    public Diagnostic diagnostic(String rule, Severity blocks) {
        return new Diagnostic(place, blocking ? blocks : Severity.WARNING, rule, message, hint);
    }

    /** Returns the same as something that deserves a look only. */
    EvidenceFault asWarning() {
        return new EvidenceFault(failure, place, message, hint, false);
    }
}
