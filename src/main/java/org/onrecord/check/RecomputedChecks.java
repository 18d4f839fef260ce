package org.onrecord.check;

import org.onrecord.check.formula.Computation;
import org.onrecord.check.formula.Outcome;
import org.onrecord.check.formula.Recomputation;
import org.onrecord.check.formula.Refusal;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Check;
import org.onrecord.model.Entry;
import org.onrecord.model.Finding;

/** Every check gives, computed anew, what its file says. */
final class RecomputedChecks implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "recomputed-checks",
            Severity.ERROR,
            "every check's formula, computed with intervals and units, gives what its file gives and finds what it finds",
            "A figure may change after a check was written. Intervals keep the check from saying more than its rounded "
                    + "inputs can carry.",
            """
            formula: c2.crowns / c2.dollars   # 40 million crowns, 10 million dollars
            unit: crowns per USD
            gives: "4.5"
            finding: computed
            """,
            """
            formula: c2.crowns / c2.dollars
            unit: crowns per USD
            gives: "4.0"
            finding: computed
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Check check) {
            Outcome outcome = new Recomputation(subject.briefing()).of(check);
            if (outcome instanceof Computation computation) {
                compare(check, computation, findings);
            } else if (outcome instanceof Refusal refusal) {
                refused(check, refusal, findings);
            }
        }
    }

    private static void refused(Check check, Refusal refusal, Findings findings) {
        boolean said =
                check.finding() == Finding.NOT_COMPARABLE && refusal.kind().isOfComparison();
        if (!said && refusal.kind() != Refusal.Kind.UNKNOWN) {
            findings.add(new FormulaPlace(check).of(refusal.from(), refusal.to()), refusal.reason(), refusal.mend());
        }
        if (said && check.gives().matches(".*\\d.*")) {
            findings.add(
                    check.origin().at("gives"),
                    "what cannot be compared gives no number: " + refusal.reason(),
                    "write 'gives: not comparable'");
        }
    }

    private static void compare(Check check, Computation computation, Findings findings) {
        if (check.finding() == Finding.NOT_COMPARABLE) {
            findings.add(
                    check.origin().at("finding"),
                    "the formula can be computed, and the finding is 'not-comparable'",
                    "let units and bounds show why not, or write another finding");
            return;
        }
        if (!computation.printed().equals(check.gives().strip())) {
            findings.add(
                    check.origin().at("gives"),
                    "the formula gives " + computation.printed() + range(computation) + ", not " + check.gives(),
                    "write 'gives: \"" + computation.printed() + "\"', after a look at what changed");
        } else if (Recomputation.isTooPrecise(check, computation)) {
            findings.add(
                    check.origin().at("gives"),
                    "the last digit of " + check.gives() + " means nothing: the result is anything"
                            + range(computation),
                    "give it with fewer digits");
        }
        finding(check, computation, findings);
    }

    private static String range(Computation computation) {
        return computation.steps().isEmpty() || computation.low().isEmpty()
                ? ""
                : " (" + computation.steps().get(computation.steps().size() - 1).value() + ")";
    }

    private static void finding(Check check, Computation computation, Findings findings) {
        boolean weekdayWord = check.finding() == Finding.COMPUTED
                && computation.finding() == Finding.CONSISTENT
                && !check.formula().contains("=");
        if (check.finding() == computation.finding() || weekdayWord) {
            return;
        }
        findings.add(
                check.origin().at("finding"),
                "the finding is '" + check.finding().word() + "', and the formula shows '"
                        + computation.finding().word() + "'",
                computation.finding() == Finding.COMPUTED
                        ? "write 'computed', or compare with '=': such as weekday(e2) = Monday"
                        : "write '" + computation.finding().word() + "', after a look at what changed");
    }
}
