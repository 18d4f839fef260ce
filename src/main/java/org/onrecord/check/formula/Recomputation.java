package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onrecord.check.formula.Amount.Measure;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;
import org.onrecord.model.Finding;

/** Computes the formulas of checks anew from the figures and dates of a briefing. */
public final class Recomputation {
    private final Inputs inputs;

    /** Makes a recomputation over the figures and dates of {@code briefing}. */
    public Recomputation(Briefing briefing) {
        this.inputs = new Inputs(briefing);
    }

    /** Returns what a check's formula gives, or why it gives nothing. */
    public Outcome of(Check check) {
        try {
            Formula formula = FormulaParser.parse(check.formula());
            Evaluation evaluation = new Evaluation(check.formula(), inputs);
            Amount amount = evaluation.amount(formula);
            Finding finding = evaluation.finding(formula, amount);
            return amount instanceof Measure measure
                    ? computation(check, measure, finding, evaluation.steps())
                    : new Computation(
                            Optional.empty(),
                            Optional.empty(),
                            amount.words(),
                            check.unit(),
                            finding,
                            evaluation.steps());
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    private static Computation computation(
            Check check, Measure measure, Finding finding, List<Computation.Step> steps) {
        Unit unit = Unit.parse(check.unit());
        if (!measure.unit().isOfKind(unit)) {
            throw Refused.of(
                    Refusal.Kind.FORM,
                    new Formula.Span(0, check.formula().length()),
                    "the formula gives " + measure.unit() + ", and the unit is '" + check.unit() + "'",
                    "mend the unit, or the formula");
        }
        return new Computation(
                measure.range().least().map(v -> Printing.scaled(v, unit)),
                measure.range().most().map(v -> Printing.scaled(v, unit)),
                new Printing(check.gives()).of(measure, unit),
                check.unit(),
                finding,
                steps);
    }

    /** Returns whether a result is given with a digit that its inputs cannot carry: one less than a tenth of its width. */
    public static boolean isTooPrecise(Check check, Computation computation) {
        if (computation.low().isEmpty() || computation.high().isEmpty()) {
            return false;
        }
        BigDecimal width = computation.high().get().subtract(computation.low().get());
        return new Printing(check.gives()).lastDigit().multiply(BigDecimal.TEN).compareTo(width) < 0;
    }
}
