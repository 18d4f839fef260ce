package org.onrecord.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Collects the findings of one run, from any thread; the order of arrival leaves no trace. */
public final class Diagnostics {
    private final ConcurrentSkipListSet<Diagnostic> found = new ConcurrentSkipListSet<>();

    /** Adds a finding; the same finding twice counts once. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds findings. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Returns the findings by file, line and column. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the files of which something was found. */
    public Set<String> files() {
        return found.stream().map(d -> d.place().file()).collect(Collectors.toSet());
    }

    /** Returns how many findings have the severity. */
    public long count(Severity severity) {
        return found.stream().filter(d -> d.severity() == severity).count();
    }

    /** Returns whether an error was found. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
