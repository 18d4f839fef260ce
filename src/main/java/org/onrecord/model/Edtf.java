package org.onrecord.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date in the Extended Date/Time Format, levels 0 and 1 of ISO 8601-2 without times of day and negative years.
 *
 * @param text as it was written
 * @param start the first date, or the only one; absent where the interval is open at its start
 * @param end the last date, equal to {@code start} where this is no interval; absent where it is open
 */
public record Edtf(String text, Optional<EdtfDate> start, Optional<EdtfDate> end) {

    /** Returns the date, or nothing where the text is no date or one that no calendar has. */
    public static Optional<Edtf> parse(String text) {
        List<String> parts = List.of(text.split("/", -1));
        if (parts.size() == 1) {
            return EdtfDate.parse(text).map(d -> new Edtf(text, Optional.of(d), Optional.of(d)));
        }
        return parts.size() == 2 ? interval(text, parts.get(0), parts.get(1)) : Optional.empty();
    }

    private static Optional<Edtf> interval(String text, String from, String to) {
        Optional<EdtfDate> start = EdtfDate.parse(from);
        Optional<EdtfDate> end = EdtfDate.parse(to);
        if ((start.isEmpty() && !open(from)) || (end.isEmpty() && !open(to)) || (start.isEmpty() && end.isEmpty())) {
            return Optional.empty();
        }
        Edtf edtf = new Edtf(text, start, end);
        return edtf.earliest().isAfter(edtf.latest()) ? Optional.empty() : Optional.of(edtf);
    }

    private static boolean open(String part) {
        return part.isEmpty() || "..".equals(part);
    }

    /** Returns the first day that may be meant, {@link LocalDate#MIN} where the start is open. */
    public LocalDate earliest() {
        return start.map(EdtfDate::first).orElse(LocalDate.MIN);
    }

    /** Returns the last day that may be meant, {@link LocalDate#MAX} where the end is open. */
    public LocalDate latest() {
        return end.map(EdtfDate::last).orElse(LocalDate.MAX);
    }

    /** Returns the one day that is meant, where it is known to the day. */
    public Optional<LocalDate> day() {
        return isInterval() || !earliest().equals(latest()) ? Optional.empty() : Optional.of(earliest());
    }

    /** Returns whether two dates were written with a slash between them. */
    public boolean isInterval() {
        return text.contains("/");
    }

    @Override
    public String toString() {
        return text;
    }
}
