package org.onrecord.check;

import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.EvidenceFault;

/** Takes what one rule finds. */
public final class Findings {
    private final String rule;
    private final Severity severity;
    private final Diagnostics diagnostics;

    Findings(String rule, Severity severity, Diagnostics diagnostics) {
        this.rule = rule;
        this.severity = severity;
        this.diagnostics = diagnostics;
    }

    /** Reports a breach of the rule. */
    public void add(Place place, String message, String hint) {
        diagnostics.add(new Diagnostic(place, severity, rule, message, hint));
    }

    /** Reports a breach that was found in quotes. */
    void add(EvidenceFault fault) {
        diagnostics.add(fault.diagnostic(rule, severity));
    }

    /** Reports something that does not break the rule but deserves a look. */
    public void warn(Place place, String message, String hint) {
        diagnostics.add(Diagnostic.warning(place, rule, message, hint));
    }
}
