package org.onrecord.jbake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page was made of beside what is its own.
 *
 * @param templates by their names, in order
 * @param variables of all pages, by the names that {@link VariableFingerprints} knows, in order
 */
record PageInputs(List<String> templates, List<String> variables) {
    PageInputs {
        templates = List.copyOf(templates);
        variables = List.copyOf(variables);
    }

    // Written out: the platform builds a record's own at first use, a dozen milliseconds that a short bake sees.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageInputs that && templates.equals(that.templates) && variables.equals(that.variables);
    }

    @Override
    public int hashCode() {
        return 31 * templates.hashCode() + variables.hashCode();
    }
}
