package org.onrecord.jbake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Notes what one run of a template asks for. */
final class InputRecorder {
    private final Set<String> templates = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();
    private boolean sound = true;

    void template(TemplateSource source) {
        templates.add(source.name());
        sound &= source.isSound();
    }

    /** Notes a variable that all pages share, by a name that {@link VariableFingerprints} knows. */
    void variable(String name) {
        variables.add(name);
    }

    /** Notes that something was asked for that may be another at the next run. */
    void unsound() {
        sound = false;
    }

    /** Returns whether the same inputs make the same page. */
    boolean isSound() {
        return sound;
    }

    PageInputs inputs() {
        return new PageInputs(List.copyOf(templates), List.copyOf(variables));
    }
}
