package org.onrecord.serve;

import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Severity;
import org.onrecord.site.Bake;

/**
 * What came of a bake.
 *
 * @param result where the settings could be read
 * @param diagnostics all of them, as of a bake into an empty folder
 */
public record Rebake(Optional<Bake.Result> result, List<Diagnostic> diagnostics) {
    public Rebake {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns whether the site that stands is that of the present content. */
    public boolean isPublished() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }
}
