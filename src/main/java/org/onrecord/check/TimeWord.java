package org.onrecord.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.onrecord.model.Edtf;
import org.onrecord.model.EdtfDate;

/**
 * Words of a source that point at a time.
 *
 * @param text the words
 * @param gives how fine a date the words can give
 * @param anchor how finely the source must be dated for the words to mean something; absent where they stand alone
 * @param sense whether a date is what the words mean, given the last day on which the source may have been published
 */
record TimeWord(
        String text,
        EdtfDate.Precision gives,
        Optional<EdtfDate.Precision> anchor,
        BiPredicate<Edtf, LocalDate> sense) {
    /** Returns whether the source's date is fine enough for the words to have a meaning. */
    boolean isAnchoredBy(Optional<EdtfDate> source) {
        return anchor.isEmpty()
                || source.filter(s -> s.precision().compareTo(anchor.get()) >= 0)
                        .isPresent();
    }

    /** Returns whether a date may be what the words mean. */
    boolean fits(Edtf date, Optional<EdtfDate> source) {
        if (anchor.isEmpty()) {
            return sense.test(date, LocalDate.EPOCH);
        }
        return isAnchoredBy(source) && sense.test(date, source.get().last());
    }

    /** Returns whether a date may be what the words mean, and is no finer than they are. */
    boolean carries(Edtf date, Optional<EdtfDate> source) {
        boolean fineEnough = Stream.of(date.start(), date.end())
                .flatMap(Optional::stream)
                .allMatch(e -> gives.compareTo(e.precision()) >= 0 || gives == EdtfDate.Precision.DECADE);
        return fineEnough && fits(date, source);
    }
}
