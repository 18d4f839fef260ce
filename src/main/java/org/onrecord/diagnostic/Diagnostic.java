package org.onrecord.diagnostic;

import java.util.Comparator;

/**
 * One finding: where, what is wrong, and what would mend it.
 *
 * @param place where the author has to look
 * @param severity whether it stops the build
 * @param rule the id of the rule that is not kept, such as {@code known-references}
 * @param message what is wrong, no full stop
 * @param hint what would mend it, no full stop
 */
public record Diagnostic(Place place, Severity severity, String rule, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public Diagnostic {
        if (rule.isBlank() || message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException(
                    "a diagnostic has a rule, a message and a hint: [" + rule + "] " + message + " / " + hint);
        }
    }

    /** Returns an error. */
    public static Diagnostic error(Place place, String rule, String message, String hint) {
        return new Diagnostic(place, Severity.ERROR, rule, message, hint);
    }

    /** Returns a warning. */
    public static Diagnostic warning(Place place, String rule, String message, String hint) {
        return new Diagnostic(place, Severity.WARNING, rule, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
