package org.onrecord.bench.race;

import java.util.List;

/**
 * What the runs of one generator at one size took.
 *
 * @param cold bakes into an empty folder
 * @param edited bakes after one claim was changed
 * @param fault why there are no more runs, empty where nothing went wrong
 */
record Row(int claims, String name, List<Outcome.Measured> cold, List<Outcome.Measured> edited, String fault) {
    Row {
        cold = List.copyOf(cold);
        edited = List.copyOf(edited);
    }
}
