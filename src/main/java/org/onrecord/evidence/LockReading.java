package org.onrecord.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern ENTRY = Pattern.compile(" {4}\"([^\"]+)\"");

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

    /** Returns the lines that begin what the lock holds of an id, by id. */
    Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (entry.lookingAt()) {
                places.put(
                        entry.group(1),
                        Place.of(file, i + 1, lines.get(i), entry.group().strip()));
            }
        }
        return places;
    }
}
