package org.onrecord.check.formula;

import java.io.Serial;
import org.onrecord.check.formula.Refusal.Kind;

/** Carries a refusal out of the parser or the arithmetic; it is made a value again before it leaves the package. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    private Refused(Refusal refusal) {
        super(refusal.reason(), null, false, false);
        this.refusal = refusal;
    }

    static Refused of(Kind kind, Formula.Span span, String reason, String mend) {
        return new Refused(new Refusal(kind, reason, mend, span.from(), span.to()));
    }

    Refusal refusal() {
        return refusal;
    }
}
