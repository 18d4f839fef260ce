package org.onrecord.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.diagnostic.Diagnostic;

/**
 * Reads a lock, strictly: whatever is not exactly what {@link LockWriter} writes is refused.
 *
 * <p>The format is in {@code docs/format.md}; its version is that of the normalisation.
 */
public final class LockReader {
    private final String text;
    private final List<String> lines;
    private final LockFaults faults;

    private LockReader(String file, String text) {
        this.text = text.replace("\r\n", "\n");
        this.lines = this.text.lines().toList();
        this.faults = new LockFaults(file, lines);
    }

    /** Returns what the file's text says, and what is wrong with it. */
    public static LockReading read(String file, String text) {
        LockReader reader = new LockReader(file, text);
        Lock lock = new LockLines(reader.faults)
                .read(reader.lines)
                .map(reader::lock)
                .orElseGet(Lock::empty);
        reader.compare(lock);
        List<Diagnostic> found = reader.faults.all();
        return new LockReading(file, reader.lines, found.isEmpty() ? lock : Lock.empty(), found);
    }

    private Lock lock(LockNode node) {
        LockFields root = LockFields.of(node, faults);
        String version = root.text("normalisation");
        if (!Normalisation.VERSION.equals(version)) {
            faults.add(
                    root.line("normalisation"),
                    "the lock was made with the normalisation '" + version + "'; this program knows '"
                            + Normalisation.VERSION + "' only");
        }
        LockEntries entries = new LockEntries(faults);
        Map<String, LockedSource> sources = new TreeMap<>();
        root.map("sources").forEach((id, value) -> sources.put(id, entries.source(value)));
        Map<String, List<LockedQuote>> quotes = new TreeMap<>();
        root.map("quotes").forEach((id, value) -> quotes.put(id, entries.quotes(value)));
        return new Lock(version, sources, quotes);
    }

    /** Reports the first line that differs from what would be written, where nothing else was found. */
    private void compare(Lock lock) {
        String canonical = LockWriter.write(lock);
        if (!faults.isEmpty() || canonical.equals(text)) {
            return;
        }
        List<String> wanted = canonical.lines().toList();
        int line = 0;
        while (line < Math.min(wanted.size(), lines.size()) && wanted.get(line).equals(lines.get(line))) {
            line++;
        }
        faults.add(line + 1, LockFaults.BY_HAND);
    }
}
