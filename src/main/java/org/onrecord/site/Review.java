package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.check.Audit;
import org.onrecord.content.AddressRecord;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.Reading;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Ahead;
import org.onrecord.jbake.Gatherer;
import org.onrecord.jbake.Project;

/** The first three steps: gather, read, check. */
final class Review {
    private final Project project;
    private final SourceLocations locations;
    private final Diagnostics diagnostics;
    private final BakeMemory memory;

    Review(Project project, SourceLocations locations, Diagnostics diagnostics) {
        this(project, locations, diagnostics, BakeMemory.ofOne());
    }

    Review(Project project, SourceLocations locations, Diagnostics diagnostics, BakeMemory memory) {
        this.project = project;
        this.locations = locations;
        this.diagnostics = diagnostics;
        this.memory = memory;
    }

    /** Returns the content after every rule was asked. */
    Reviewed checked() {
        return checked(read());
    }

    /** Asks every rule of content that was read; returns it. */
    Reviewed checked(Reviewed read) {
        new Audit(read.weights(), memory.audit()).run(read.subject(), diagnostics);
        return read;
    }

    /** Returns the content as it was read, with what its quotes can be verified with. */
    Reviewed read() {
        Ahead<LockReading> lock = Ahead.of(this::lock);
        List<ContentFile> files = new Gatherer(project, diagnostics, memory.briefing()).gather();
        Reading reading = new BriefingReader(diagnostics, memory.read()).read(files);
        diagnostics.addAll(locations.faults(reading.briefing()));
        return new Reviewed(
                files,
                reading,
                new EvidenceState(lock.get(), locations.read(reading.briefing())),
                text(AddressRecord.FILE).map(memory::record).orElseGet(AddressRecord::none),
                new RuleWeights(project).read(diagnostics));
    }

    private LockReading lock() {
        return text(LockReading.FILE).map(memory::lock).orElseGet(LockReading::missing);
    }

    private Optional<String> text(String path) {
        Path file = project.folder().resolve(path);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
