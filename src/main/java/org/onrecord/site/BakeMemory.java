package org.onrecord.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.onrecord.check.AuditMemory;
import org.onrecord.check.Subject;
import org.onrecord.content.AddressRecord;
import org.onrecord.content.ReadFiles;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.LockReader;
import org.onrecord.evidence.LockReading;
import org.onrecord.jbake.BriefingMemory;
import org.onrecord.jbake.PlainMemory;
import org.onrecord.jbake.Project;
import org.onrecord.jbake.StandingSite;
import org.onrecord.view.Material;
import org.onrecord.view.Pages;

/** What a bake keeps in memory, so that the next one of the same project in this process does only what is new. */
public final class BakeMemory {
    private final PlainMemory plain = new PlainMemory();
    private final BriefingMemory briefing = new BriefingMemory();
    private final ReadFiles read = new ReadFiles();
    private final AuditMemory audit;
    private final boolean keeps;
    private Optional<Pages> pages = Optional.empty();
    private InspectedSite inspected = InspectedSite.none();
    private Optional<StandingSite> standing = Optional.empty();
    private final ReadText<LockReading> lock = new ReadText<>(text -> LockReader.read(LockReading.FILE, text));
    private final ReadText<AddressRecord> record = new ReadText<>(AddressRecord::of);
    private Optional<Measures> measures = Optional.empty();

    /** Makes an empty memory. */
    public BakeMemory() {
        this(true);
    }

    private BakeMemory(boolean keeps) {
        this.keeps = keeps;
        this.audit = keeps ? new AuditMemory() : AuditMemory.none();
    }

    /** Returns the memory of a bake after which none comes: what costs something to keep is not kept. */
    static BakeMemory ofOne() {
        return new BakeMemory(false);
    }

    /** Begins another bake: forgets what was made of files that may be others now. */
    public void forget(Project project, Collection<Path> changed) {
        plain.forget(project, changed);
        briefing.forget(project, changed);
    }

    /** Ends a bake: forgets the files of which something was told, so that it is told again. */
    void forgetTold(Project project, Diagnostics told) {
        Set<String> files = told.files();
        if (!files.isEmpty()) {
            plain.forgetTold(project, files);
            briefing.forgetTold(project, files);
        }
    }

    /** Has the next bake look at every file of the site that stands: somebody else may have been there. */
    public void forgetStanding() {
        standing = Optional.empty();
    }

    PlainMemory plain() {
        return plain;
    }

    BriefingMemory briefing() {
        return briefing;
    }

    AuditMemory audit() {
        return audit;
    }

    /** Returns what the pages show; what those of the last bake that found no error before drawing show as well is taken from them. */
    Pages pages(Material material) {
        Pages next = pages.map(last -> last.next(material)).orElseGet(() -> new Pages(material, keeps));
        pages = Optional.of(next);
        return next;
    }

    ReadFiles read() {
        return read;
    }

    /** Returns the site that was put in place last, as its inspection read it. */
    InspectedSite inspected() {
        return inspected;
    }

    /** Returns the site that was put in place last, where nobody else is known to have been there. */
    Optional<StandingSite> standing() {
        return standing;
    }

    LockReading lock(String text) {
        return lock.of(text);
    }

    AddressRecord record(String text) {
        return record.of(text);
    }

    /** Returns what is measured of a subject. */
    Measures measures(Subject subject) {
        Measures known = measures.map(m -> m.next(subject)).orElseGet(() -> Measures.of(subject));
        measures = Optional.of(known);
        return known;
    }

    /** Keeps a site that was put in place. */
    void published(StandingSite site) {
        standing = Optional.of(site);
    }

    /** Keeps that site as its inspection read it. */
    void inspected(InspectedSite site) {
        inspected = site;
    }
}
