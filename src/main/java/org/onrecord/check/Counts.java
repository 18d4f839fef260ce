package org.onrecord.check;

import java.util.Set;
import org.onrecord.check.formula.FormulaNames;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Question;
import org.onrecord.model.Term;

/** How many things an entry lists, so that its text may say "the two sums" without a source that counts them. */
final class Counts {
    private Counts() {}

    static Set<Integer> of(Entry entry) {
        if (entry instanceof Claim claim) {
            return set(
                    claim.speakers().size(),
                    claim.chain().size(),
                    claim.removes(),
                    claim.figures().size(),
                    claim.relations().size());
        } else if (entry instanceof Event event) {
            return set(event.participants().size());
        } else if (entry instanceof Question question) {
            return set(question.raisedBy().size());
        } else if (entry instanceof Term term) {
            return set(term.usage().size(), term.claims().size());
        } else if (entry instanceof Check check) {
            return set(FormulaNames.in(check.formula()).figures().size());
        }
        return Set.of();
    }

    private static Set<Integer> set(Integer... counts) {
        return Set.copyOf(java.util.List.of(counts));
    }
}
