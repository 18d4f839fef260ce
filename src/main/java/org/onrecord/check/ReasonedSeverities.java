package org.onrecord.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Severity;

/** A rule is made to weigh less only for a written reason. */
final class ReasonedSeverities implements Rule {
    /** Without these no page could be made: a warning would hide that something is missing from the site. */
    private static final Set<String> FIXED = Set.of("known-fields", "unique-ids", "known-references");

    private static final RuleCard CARD = new RuleCard(
            "reasoned-severities",
            Severity.ERROR,
            "a rule that is made to weigh less has a written reason, and exists",
            "Readers rely on the rules. Where one is relaxed, the method page says so and says why.",
            """
            rules.grounded-figures.severity = warning
            """,
            """
            rules.grounded-figures.severity = warning
            rules.grounded-figures.reason = the annex is in numbers that the source gives as an image
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Finds nothing in the content: {@link #heeded} looks at the configuration. */

    /** Returns the weights that may be given; reports the others. */
    Map<String, Weight> heeded(Map<String, Weight> weights, Diagnostics diagnostics) {
        Map<String, Weight> heeded = new TreeMap<>();
        weights.forEach((id, weight) -> {
            if (mayWeigh(id, weight, diagnostics)) {
                heeded.put(id, weight);
            }
        });
        return heeded;
    }

    private static boolean mayWeigh(String id, Weight weight, Diagnostics diagnostics) {
        var card = Rules.card(id);
        if (ProjectRules.card(id).isPresent()) {
            report(
                    diagnostics,
                    weight,
                    "what " + id + " asks cannot be given another weight: it is asked of every project",
                    "take the line out, and mend what is found");
            return false;
        }
        if (card.isEmpty()) {
            var ids = Rules.cards().stream().map(RuleCard::id).toList();
            report(
                    diagnostics,
                    weight,
                    "no rule has the id '" + id + "'",
                    NearMatch.hint(id, ids, "'onrecord rules' lists them"));
            return false;
        }
        boolean lowered = weight.severity().compareTo(card.get().severity()) > 0;
        if (lowered && FIXED.contains(id)) {
            report(
                    diagnostics,
                    weight,
                    "the rule " + id + " cannot be lowered: without it pages would be missing",
                    "take the line out, and mend what the rule finds");
            return false;
        }
        if (lowered && weight.reason().isBlank()) {
            report(
                    diagnostics,
                    weight,
                    "the rule " + id + " is lowered to a " + weight.severity().word() + " without a reason",
                    "write the reason beside it; the method page of the site will show it");
            return false;
        }
        return true;
    }

    private static void report(Diagnostics diagnostics, Weight weight, String message, String hint) {
        diagnostics.add(Diagnostic.error(weight.place(), CARD.id(), message, hint));
    }
}
