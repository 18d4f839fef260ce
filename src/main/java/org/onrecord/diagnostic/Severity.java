package org.onrecord.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs: an error stops the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** Returns the word that is printed and configured: {@code error}, {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
