package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Place;

/** Collects what is wrong with a lock's form. */
final class LockFaults {
    static final String BY_HAND = "the lock was changed by hand: this line is not as ./onrecord lock writes it";

    private static final String HINT = "the lock is made by a program: take it from the last commit with "
            + "'git checkout content/evidence.lock.json', or delete it and run ./onrecord lock";

    private final String file;
    private final List<String> lines;
    private final List<Diagnostic> found = new ArrayList<>();

    LockFaults(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Reports a fault in a line counted from 1, or in the file where no line has the number. */
    void add(int line, String message) {
        found.add(Diagnostic.error(place(line), "locked-quotes", message, HINT));
    }

    private Place place(int line) {
        if (line < 1 || line > lines.size()) {
            return Place.of(file);
        }
        String text = lines.get(line - 1);
        return Place.of(file, line, text, text.strip());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
