package org.onrecord.bench.race;

import java.util.List;

/**
 * Who runs, and who does not.
 *
 * @param absent a sentence for each generator that does not
 */
record Field(List<Contender> contenders, List<String> absent) {
    Field {
        contenders = List.copyOf(contenders);
        absent = List.copyOf(absent);
    }
}
