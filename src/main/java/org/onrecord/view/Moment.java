package org.onrecord.view;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Basis;
import org.onrecord.model.DateWords;
import org.onrecord.model.Dating;
import org.onrecord.model.Edtf;

/**
 * A date with how it is known.
 *
 * @param words such as {@code 28 February 2024}, or that there is none
 * @param machine what HTML's {@code time} takes, empty where the date is not of that form
 * @param basis the word for how it is known, empty where that is not recorded
 * @param quoted the words of the source, empty where none were given or they are the same
 */
public record Moment(String words, String machine, String basis, String quoted) {
    private static final Pattern MACHINE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

    static Moment of(Dating dating) {
        return based(dating.date(), dating.basis(), dating.words());
    }

    /** Returns a date of which nothing but itself is recorded; the words stand in its place where it is absent. */
    static Moment of(Optional<Edtf> date, String otherwise) {
        return date.map(d -> new Moment(DateWords.of(d), machine(d), "", "")).orElse(new Moment(otherwise, "", "", ""));
    }

    private static Moment based(Optional<Edtf> date, Basis basis, String quoted) {
        return date.map(d -> new Moment(
                        DateWords.of(d),
                        machine(d),
                        basis.label(),
                        DateWords.of(d).equals(quoted) ? "" : quoted))
                .orElse(new Moment("not stated", "", "", quoted));
    }

    /** Returns whether we worked it out. */
    public boolean inferred() {
        return Basis.INFERRED.label().equals(basis);
    }

    /** Returns the words with a capital, for where nothing stands before them. */
    public String alone() {
        return English.capital(words);
    }

    private static String machine(Edtf date) {
        return MACHINE.matcher(date.text()).matches() ? date.text() : "";
    }
}
