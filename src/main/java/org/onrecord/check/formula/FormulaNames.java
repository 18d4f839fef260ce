package org.onrecord.check.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * What a formula names.
 *
 * @param figures in the order of the text
 * @param dated ids of what has a date
 */
public record FormulaNames(List<Named> figures, List<Named> dated) {
    public FormulaNames {
        figures = List.copyOf(figures);
        dated = List.copyOf(dated);
    }

    /**
     * A name in a formula.
     *
     * @param id of an entry
     * @param figure of a claim, empty for what has a date
     * @param from offset of its first character, counted from 0
     * @param to offset after its last
     */
    public record Named(String id, String figure, int from, int to) {}

    /** Returns the names in a formula, none where the text is no formula. */
    public static FormulaNames in(String formula) {
        List<Named> figures = new ArrayList<>();
        List<Named> dated = new ArrayList<>();
        try {
            collect(FormulaParser.parse(formula), figures, dated);
        } catch (Refused refused) {
            return new FormulaNames(List.of(), List.of());
        }
        return new FormulaNames(figures, dated);
    }

    private static void collect(Formula part, List<Named> figures, List<Named> dated) {
        if (part instanceof Formula.FigureName name) {
            figures.add(new Named(
                    name.claim(), name.figure(), name.span().from(), name.span().to()));
        } else if (part instanceof Formula.WeekdayOf of) {
            dated.add(new Named(of.id(), "", of.span().from(), of.span().to()));
        } else if (part instanceof Formula.Negative negative) {
            collect(negative.of(), figures, dated);
        } else if (part instanceof Formula.Operation two) {
            collect(two.left(), figures, dated);
            collect(two.right(), figures, dated);
        } else if (part instanceof Formula.Comparison both) {
            collect(both.left(), figures, dated);
            collect(both.right(), figures, dated);
        }
    }
}
