package org.onrecord.site;

import java.util.Collection;
import java.util.Optional;
import org.onrecord.content.AddressRecord;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;

/** Puts the addresses of a briefing on record, so that none of them can disappear in silence. */
public final class Registrar {
    private final Project project;
    private final Review review;
    private final Diagnostics diagnostics;

    /** Makes a registrar of a project whose private texts are in {@code locations}. */
    public Registrar(Project project, SourceLocations locations, Diagnostics diagnostics) {
        this.project = project;
        this.review = new Review(project, locations, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Adds the addresses that are not on record; what may not be published is not recorded, and nothing is written. */
    public Optional<Result> record() {
        Reviewed reviewed = review.checked();
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(written(reviewed));
    }

    private Result written(Reviewed reviewed) {
        AddressRecord before = reviewed.record();
        Collection<String> now = AddressRecord.of(reviewed.reading().briefing());
        int added = before.without(now).size();
        new KeptFile(project, AddressRecord.FILE).write(before.with(now));
        return new Result(added, before.lines().size() + added, AddressRecord.FILE);
    }

    /**
     * What was recorded.
     *
     * @param added addresses that are new
     * @param addresses on record
     * @param file path from the project's folder
     */
    public record Result(int added, int addresses, String file) {}
}
