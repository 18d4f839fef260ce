package org.onrecord.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Makes a reader that reports to {@code diagnostics}. */
    public BriefingReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns what the files describe; their order leaves no trace. */
    public Reading read(List<ContentFile> files) {
        EntryReader reader = new EntryReader(diagnostics);
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Entry> duplicates = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        Set<String> drafts = new TreeSet<>();
        for (ContentFile file : sorted(files)) {
            ids.add(Permalink.id(file.text().path()));
            reader.read(file).ifPresent(entry -> {
                if (entry.header().status() == Status.DRAFT) {
                    drafts.add(entry.id());
                } else if (entries.putIfAbsent(entry.id(), entry) != null) {
                    duplicates.add(entry);
                }
            });
        }
        Briefing written = new Briefing(List.copyOf(entries.values()));
        List<Entry> whole = new FilledIn(written).entries();
        return new Reading(new Briefing(whole), duplicates, ids, drafts);
    }

    private static List<ContentFile> sorted(List<ContentFile> files) {
        return files.stream()
                .sorted(java.util.Comparator.comparing(f -> f.text().path()))
                .toList();
    }
}
