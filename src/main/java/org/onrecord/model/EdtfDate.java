package org.onrecord.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date of the Extended Date/Time Format.
 *
 * @param first the first day that may be meant
 * @param last the last day that may be meant
 * @param precision how finely the date is given
 * @param approximate whether it is marked with {@code ~} or {@code %}
 * @param uncertain whether it is marked with {@code ?} or {@code %}
 */
public record EdtfDate(LocalDate first, LocalDate last, Precision precision, boolean approximate, boolean uncertain) {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<sign>[~?%]?)");

    /** How finely a date is given. */
    public enum Precision implements Word {
        CENTURY,
        DECADE,
        YEAR,
        SEASON,
        MONTH,
        DAY
    }

    /** Returns the date, or nothing where the text is none. */
    public static Optional<EdtfDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String sign = form.group("sign");
        try {
            return Optional.of(span(form).marked("~%".contains(sign), "?%".contains(sign), sign));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private EdtfDate marked(boolean isApproximate, boolean isUncertain, String sign) {
        return sign.isEmpty() ? this : new EdtfDate(first, last, precision, isApproximate, isUncertain);
    }

    private static EdtfDate span(Matcher form) {
        String year = form.group("year");
        boolean monthless = form.group("month") == null || "XX".equals(form.group("month"));
        if (monthless || year.contains("X")) {
            return years(form, year);
        }
        int month = Integer.parseInt(form.group("month"));
        boolean dayless = form.group("day") == null || "XX".equals(form.group("day"));
        return dayless
                ? months(Integer.parseInt(year), month, form.group("day") == null)
                : day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(form.group("day"))));
    }

    private static EdtfDate years(Matcher form, String year) {
        if (year.contains("X") && form.group("month") != null) {
            throw new DateTimeException("a month of no certain year: " + form.group());
        }
        if (form.group("day") != null && !"XX".equals(form.group("day"))) {
            throw new DateTimeException("a day of no certain month: " + form.group());
        }
        LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        LocalDate last = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        Precision precision =
                year.endsWith("XX") ? Precision.CENTURY : year.endsWith("X") ? Precision.DECADE : Precision.YEAR;
        return new EdtfDate(first, last, precision, false, false);
    }

    /** Months 21 to 24 are the seasons from spring; they begin in March, June, September and December. */
    private static EdtfDate months(int year, int month, boolean season) {
        if (season && month >= 21 && month <= 24) {
            YearMonth start = YearMonth.of(year, 3).plusMonths(3L * (month - 21));
            return new EdtfDate(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.SEASON, false, false);
        }
        YearMonth whole = YearMonth.of(year, month);
        return new EdtfDate(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, false, false);
    }

    private static EdtfDate day(LocalDate day) {
        return new EdtfDate(day, day, Precision.DAY, false, false);
    }
}
