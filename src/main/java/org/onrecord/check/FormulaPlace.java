package org.onrecord.check;

import org.onrecord.diagnostic.Place;
import org.onrecord.model.Check;

/**
 * Finds where a part of a check's formula stands in its file.
 *
 * @param check whose formula it is
 */
record FormulaPlace(Check check) {
    /** Returns the place of a span, or of the whole formula where the file writes it over several lines. */
    Place of(int from, int to) {
        Place whole = check.origin().at("formula");
        int at = whole.text().indexOf(check.formula());
        if (at < 0) {
            return whole;
        }
        int column = whole.text().codePointCount(0, at) + from + 1;
        return new Place(whole.file(), whole.line(), column, Math.max(1, to - from), whole.text());
    }
}
