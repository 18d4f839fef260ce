package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.LockedSource;
import org.onrecord.model.Edtf;
import org.onrecord.model.EdtfDate;
import org.onrecord.model.Evidence;

/**
 * The years that the lock has found in paragraphs, where no quote need show them.
 *
 * @param lock of the quotes
 */
record LockedYears(Lock lock) {
    /** Returns whether a date of years alone stands in the paragraph of a piece of evidence. */
    boolean carry(Edtf date, Evidence piece) {
        Optional<LockedSource> source =
                Optional.ofNullable(lock.sources().get(piece.source())).filter(s -> s.has(piece.paragraph()));
        List<EdtfDate> ends =
                Stream.of(date.start(), date.end()).flatMap(Optional::stream).toList();
        return source.isPresent()
                && ends.stream()
                        .allMatch(e -> e.precision() == EdtfDate.Precision.YEAR
                                && source.get()
                                        .paragraph(piece.paragraph())
                                        .figures()
                                        .contains(year(e)));
    }

    /** The lock writes figures in plain digits, a year as any other. */
    private static String year(EdtfDate date) {
        return Integer.toString(date.first().getYear());
    }
}
