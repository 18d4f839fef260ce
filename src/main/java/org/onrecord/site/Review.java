package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.onrecord.check.Audit;
import org.onrecord.check.Subject;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.Reading;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.LockReader;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Gatherer;
import org.onrecord.jbake.Project;

/** The first three steps: gather, read, check. */
final class Review {
    private final Project project;
    private final SourceLocations locations;
    private final Diagnostics diagnostics;

    Review(Project project, SourceLocations locations, Diagnostics diagnostics) {
        this.project = project;
        this.locations = locations;
        this.diagnostics = diagnostics;
    }

    /** Returns the content after every rule was asked. */
    Reviewed checked() {
        Reviewed reviewed = read();
        Subject subject = new Subject(reviewed.reading(), reviewed.evidence());
        new Audit(new RuleWeights(project).read(diagnostics)).run(subject, diagnostics);
        return reviewed;
    }

    /** Returns the content as it was read, with what its quotes can be verified with. */
    Reviewed read() {
        CompletableFuture<LockReading> lock = CompletableFuture.supplyAsync(this::lock);
        List<ContentFile> files = new Gatherer(project, diagnostics).gather();
        Reading reading = new BriefingReader(diagnostics).read(files);
        diagnostics.addAll(locations.faults(reading.briefing()));
        return new Reviewed(files, reading, new EvidenceState(lock.join(), locations.read(reading.briefing())));
    }

    private LockReading lock() {
        Path file = project.folder().resolve(LockReading.FILE);
        if (!Files.exists(file)) {
            return LockReading.missing();
        }
        try {
            return LockReader.read(LockReading.FILE, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LockReading.FILE, e);
        }
    }
}
