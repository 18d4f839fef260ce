package org.onrecord.jbake;

import java.util.List;

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
}
