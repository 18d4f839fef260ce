package org.onrecord.diagnostic;

import java.util.List;

/** A form in which findings are printed. */
public interface Report {
    /** Returns the findings in the order given. */
    String format(List<Diagnostic> diagnostics);
}
