package org.onrecord.check;

import java.util.List;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.EntryType;

/**
 * An id that one entry writes to name another.
 *
 * @param place where it is written
 * @param id the other's id
 * @param kinds what the other may be
 */
record Reference(Place place, String id, List<EntryType> kinds) {
    Reference {
        kinds = List.copyOf(kinds);
    }
}
