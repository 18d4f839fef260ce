package org.onrecord.evidence;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Place;

/**
 * The lock as it was found.
 *
 * @param file path from the project's folder
 * @param lines of the file, none where there is no file
 * @param lock what it says, empty where it is missing or malformed
 * @param faults what is wrong with its form; where there is one, {@code lock} is not to be relied on
 */
public record LockReading(String file, List<String> lines, Lock lock, List<Diagnostic> faults) {
    /** Where the lock stands, from the project's folder. */
    public static final String FILE = "content/evidence.lock.json";

    public LockReading {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** Returns the reading of a lock that does not exist. */
    public static LockReading missing() {
        return new LockReading(FILE, List.of(), Lock.empty(), List.of());
    }

    /** Returns whether there is no file. */
    public boolean isMissing() {
        return lines.isEmpty() && faults.isEmpty();
    }

    /** Returns the line that begins what the lock holds of an id, or the file. */
    public Place place(String id) {
        String key = JsonText.quoted(id) + ":";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return Place.of(file, i + 1, lines.get(i), JsonText.quoted(id));
            }
        }
        return Place.of(file);
    }
}
