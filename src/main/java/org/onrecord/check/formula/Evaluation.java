package org.onrecord.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.check.formula.Amount.Day;
import org.onrecord.check.formula.Amount.Measure;
import org.onrecord.check.formula.Refusal.Kind;
import org.onrecord.model.Figure;
import org.onrecord.model.Finding;

/** Computes a formula, and notes each step. */
final class Evaluation {
    private final String text;
    private final Inputs inputs;
    private final List<Computation.Step> steps = new ArrayList<>();

    Evaluation(String text, Inputs inputs) {
        this.text = text;
        this.inputs = inputs;
    }

    List<Computation.Step> steps() {
        return steps;
    }

    /** Returns the amount; of a comparison, its left side. */
    Amount amount(Formula formula) {
        return formula instanceof Formula.Comparison both ? of(both.left()) : of(formula);
    }

    /** Returns what a comparison shows, or a weekday beside the word that the source uses. */
    Finding finding(Formula formula, Amount amount) {
        if (formula instanceof Formula.Comparison both) {
            Amount right = of(both.right());
            return agree(both, amount, right) ? Finding.CONSISTENT : Finding.INCONSISTENT;
        }
        Optional<String> word =
                formula instanceof Formula.WeekdayOf of ? inputs.weekdayWord(of.id()) : Optional.empty();
        return word.map(w -> w.equals(amount.words()) ? Finding.CONSISTENT : Finding.INCONSISTENT)
                .orElse(Finding.COMPUTED);
    }

    private boolean agree(Formula.Comparison both, Amount left, Amount right) {
        if (left instanceof Measure a && right instanceof Measure b) {
            new Arithmetic(both.span()).sameUnit(a, b, "compared with");
            samePopulation(both);
            return a.range().meets(b.range());
        }
        if (left instanceof Day && right instanceof Day) {
            return left.equals(right);
        }
        throw Refused.of(Kind.FORM, both.span(), "a weekday is compared with a number", "compare like with like");
    }

    private void samePopulation(Formula.Comparison both) {
        if (both.left() instanceof Formula.FigureName a && both.right() instanceof Formula.FigureName b) {
            Figure left = inputs.figure(a);
            Figure right = inputs.figure(b);
            if (!left.of().equals(right.of()) || !left.period().equals(right.period())) {
                throw Refused.of(
                        Kind.POPULATIONS,
                        both.span(),
                        "the two figures are not of the same thing and period",
                        "compare figures whose 'of' and 'period' agree, or let the finding be not-comparable");
            }
        }
    }

    private Amount of(Formula formula) {
        Amount amount = value(formula);
        boolean plain = formula instanceof Formula.Constant || formula instanceof Formula.Weekday;
        if (!plain) {
            steps.add(new Computation.Step(formula.span().of(text), amount.words()));
        }
        return amount;
    }

    private Amount value(Formula formula) {
        if (formula instanceof Formula.Constant number) {
            return Measure.pure(number.value());
        } else if (formula instanceof Formula.FigureName name) {
            return inputs.measure(name);
        } else if (formula instanceof Formula.Weekday named) {
            return new Day(named.day());
        } else if (formula instanceof Formula.WeekdayOf named) {
            return new Day(inputs.weekday(named));
        } else if (formula instanceof Formula.WeekdayOn on) {
            return new Day(on.date().getDayOfWeek());
        } else if (formula instanceof Formula.Negative negative) {
            return Arithmetic.negative(measure(negative.of()));
        } else if (formula instanceof Formula.Operation two) {
            Measure left = measure(two.left());
            return new Arithmetic(two.span()).of(two.sign(), left, measure(two.right()));
        }
        throw new IllegalStateException("a comparison within a formula: " + text);
    }

    private Measure measure(Formula formula) {
        if (of(formula) instanceof Measure measure) {
            return measure;
        }
        throw Refused.of(Kind.FORM, formula.span(), "a weekday cannot be reckoned with", "compare it with '='");
    }
}
