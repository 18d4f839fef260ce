package org.onrecord.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.LockWriter;
import org.onrecord.evidence.LockedQuote;
import org.onrecord.evidence.Locker;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;

/** Verifies every quote in the private texts and writes the lock. */
public final class Locksmith {
    private final Project project;
    private final Review review;
    private final Diagnostics diagnostics;

    /** Makes a locksmith of a project whose private texts are in {@code locations}. */
    public Locksmith(Project project, SourceLocations locations, Diagnostics diagnostics) {
        this.project = project;
        this.review = new Review(project, locations, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Writes the lock, new entries stamped with a day and version; with an error nothing is written. */
    public Optional<Result> lock(LocalDate day, String version) {
        Reviewed reviewed = review.read();
        LockReading before = reviewed.evidence().lock();
        diagnostics.addAll(before.faults());
        Locker.Locking locking = Locker.lock(
                reviewed.reading().briefing(),
                before.lock(),
                reviewed.evidence().texts(),
                new LockedQuote.Stamp(day, version));
        locking.faults().forEach(f -> diagnostics.add(f.diagnostic("locked-quotes", Severity.ERROR)));
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(written(locking.lock()));
    }

    private Result written(Lock lock) {
        int quotes = lock.quotes().values().stream().mapToInt(List::size).sum();
        boolean changed = new KeptFile(project, LockReading.FILE).write(LockWriter.write(lock));
        return new Result(quotes, lock.sources().size(), LockReading.FILE, changed);
    }

    /**
     * What was locked.
     *
     * @param quotes how many
     * @param sources of how many sources
     * @param file path from the project's folder
     * @param changed whether the file was written
     */
    public record Result(int quotes, int sources, String file, boolean changed) {}
}
