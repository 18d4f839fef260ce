package org.onrecord.jbake;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** Reads every content and data file of a plain site, on all cores. */
public final class PlainGatherer {
    private static final Set<String> KINDS = Set.of("md", "html", "yml", "yaml", "ad", "adoc", "asciidoc");

    private final Project project;
    private final Diagnostics faults;
    private final InstantSource clock;
    private final PlainCache cache;

    /** Makes a gatherer; the clock decides what the status {@code published-date} means. */
    public PlainGatherer(Project project, Diagnostics faults, InstantSource clock, PlainCache cache) {
        this.project = project;
        this.faults = faults;
        this.clock = clock;
        this.cache = cache;
    }

    /** Returns the documents; what JBake would pass over in silence is told. */
    public PlainContent gather() {
        SettingValues settings = project.values();
        if (!new PlainDates(settings, faults).isSound()) {
            faults.add(Diagnostic.error(
                    Place.of("jbake.properties"),
                    "sound-settings",
                    "no date can be read by date.format=" + settings.text("date.format"),
                    "write a pattern such as yyyy-MM-dd"));
            return new PlainContent(List.of(), List.of(), Map.of());
        }
        PlainFileReader reader = new PlainFileReader(project, clock.instant(), cache, faults);
        List<GatheredDocument> read = project.plainFiles().parallelStream()
                .map(path -> cache.memory().document(path, reader::read))
                .flatMap(Optional::stream)
                .toList();
        Map<String, Fingerprint> fingerprints = new HashMap<>();
        read.forEach(document -> document.fingerprint()
                .ifPresent(made -> fingerprints.put(document.document().getFile(), made)));
        return new PlainContent(withoutTwins(read), new PlainDataReader(project, faults).read(), fingerprints);
    }

    /** Returns whether JBake takes a file for content, by the kind of its name; any other is copied. */
    static boolean isContent(String path) {
        return KINDS.contains(FileUtil.fileExt(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** Of two files with one address JBake keeps the later. */
    private List<DocumentModel> withoutTwins(List<GatheredDocument> read) {
        Map<String, DocumentModel> kept = new LinkedHashMap<>();
        for (GatheredDocument gathered : read) {
            DocumentModel document = gathered.document();
            DocumentModel earlier = kept.remove(document.getSourceuri());
            if (earlier != null) {
                faults.add(Diagnostic.warning(
                        Place.of(project.shown(Path.of(earlier.getFile()))),
                        PlainOutputs.RULE,
                        "this file and " + project.shown(Path.of(document.getFile())) + " would both become "
                                + document.getUri() + "; the latter is baked",
                        "rename or remove one of the two"));
            }
            kept.put(document.getSourceuri(), document);
        }
        return List.copyOf(kept.values());
    }
}
