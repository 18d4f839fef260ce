package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.EvidenceFault;
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
        locking.faults().forEach(f -> diagnostics.add(diagnostic(f)));
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(written(locking.lock()));
    }

    private static Diagnostic diagnostic(EvidenceFault fault) {
        Severity severity = fault.blocking() ? Severity.ERROR : Severity.WARNING;
        return new Diagnostic(fault.place(), severity, "locked-quotes", fault.message(), fault.hint());
    }

    private Result written(Lock lock) {
        Path file = project.folder().resolve(LockReading.FILE);
        String text = LockWriter.write(lock);
        int quotes =
                lock.quotes().values().stream().mapToInt(java.util.List::size).sum();
        try {
            boolean changed = !Files.exists(file) || !Files.readString(file).equals(text);
            if (changed) {
                Path beside = file.resolveSibling(file.getFileName() + ".new");
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Result(quotes, lock.sources().size(), LockReading.FILE, changed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + LockReading.FILE, e);
        }
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
