package org.onrecord.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/** What content files were read as, each until another file comes in its place; safe for several threads. */
public final class ReadFiles {
    /** An entry, where the file makes one, and what was told of the file. */
    private record Read(ContentFile file, Optional<Entry> entry, List<Diagnostic> told) {
        static Read of(ContentFile file) {
            Diagnostics told = new Diagnostics();
            return new Read(file, new EntryReader(told).read(file), told.sorted());
        }

        /** Returns whether it is that very file: to compare two takes longer than to read one. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(ContentFile other) {
            return file == other;
        }
    }

    private final Map<String, Read> known = new ConcurrentHashMap<>();
    private Optional<Briefing> last = Optional.empty();

    /** Forgets all other files than these. */
    void retain(Collection<ContentFile> files) {
        known.keySet().retainAll(files.stream().map(f -> f.text().path()).collect(Collectors.toSet()));
    }

    /** Returns the entry of a file, where it makes one; what is wrong with it is told. */
    Optional<Entry> entry(ContentFile file, Diagnostics diagnostics) {
        Read read = known.get(file.text().path());
        if (read == null || !read.isOf(file)) {
            read = Read.of(file);
            known.put(file.text().path(), read);
        }
        diagnostics.addAll(read.told());
        return read.entry();
    }

    /** Returns a briefing of the very entries of the last one wherever these are equal. */
    synchronized Briefing shared(Briefing briefing) {
        Briefing shared = last.map(briefing::sharing).orElse(briefing);
        last = Optional.of(shared);
        return shared;
    }
}
