package org.onrecord.content;

import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** What is wrong with one file; an entry is made only where nothing that it needs is missing or malformed. */
final class Problems {
    static final String FIELDS = "known-fields";
    static final String DATES = "sound-dates";

    private final Diagnostics diagnostics;
    private boolean broken;

    Problems(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports something without which no entry can be made. */
    void broken(Place place, String rule, String message, String hint) {
        broken = true;
        diagnostics.add(Diagnostic.error(place, rule, message, hint));
    }

    /** Reports an error that leaves the entry readable. */
    void error(Place place, String message, String hint) {
        diagnostics.add(Diagnostic.error(place, FIELDS, message, hint));
    }

    boolean isBroken() {
        return broken;
    }
}
