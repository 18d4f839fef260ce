package org.onrecord.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Permalink;
import org.onrecord.model.Status;

/** Reads content files into a briefing; what follows from the rest is filled in. */
public final class BriefingReader {
    private final Diagnostics diagnostics;
    private final ReadFiles known;

    /** Makes a reader that reports to {@code diagnostics}. */
    public BriefingReader(Diagnostics diagnostics) {
        this(diagnostics, new ReadFiles());
    }

    /** Makes a reader that does not read again what is known. */
    public BriefingReader(Diagnostics diagnostics, ReadFiles known) {
        this.diagnostics = diagnostics;
        this.known = known;
    }

    /** Returns what the files describe; their order leaves no trace. */
    public Reading read(List<ContentFile> files) {
        known.retain(files);
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Entry> duplicates = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        Set<String> drafts = new TreeSet<>();
        files.forEach(file -> ids.add(Permalink.id(file.text().path())));
        for (Entry entry : entries(files)) {
            if (entry.header().status() == Status.DRAFT) {
                drafts.add(entry.id());
            } else if (entries.putIfAbsent(entry.id(), entry) != null) {
                duplicates.add(entry);
            }
        }
        Briefing written = new Briefing(List.copyOf(entries.values()));
        return new Reading(known.shared(new FilledIn(written).whole()), duplicates, ids, drafts);
    }

    /** Each file by itself, on all cores; in the order of paths. */
    private List<Entry> entries(List<ContentFile> files) {
        return files.stream().sorted(Comparator.comparing(f -> f.text().path())).toList().parallelStream()
                .map(file -> known.entry(file, diagnostics))
                .flatMap(Optional::stream)
                .toList();
    }
}
