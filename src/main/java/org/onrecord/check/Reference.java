package org.onrecord.check;

import java.util.List;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.EntryType;

/**
 * An id that one entry writes to name another.
 *
 * @param where it is written, found only where something is said of it
 * @param id the other's id
 * @param kinds what the other may be
 */
record Reference(Supplier<Place> where, String id, List<EntryType> kinds) {
    Reference {
        kinds = List.copyOf(kinds);
    }

    Place place() {
        return where.get();
    }
}
