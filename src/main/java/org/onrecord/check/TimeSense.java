package org.onrecord.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;
import org.onrecord.model.Edtf;
import org.onrecord.model.EdtfDate;

/** What words that point at a time mean: each sense tells whether a date fits, given the day of the source. */
final class TimeSense {
    private static final int HALF_A_YEAR = 184;

    private TimeSense() {}

    static BiPredicate<Edtf, LocalDate> year(int year) {
        return (date, source) -> meets(date, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static BiPredicate<Edtf, LocalDate> thisYear(int shift) {
        return (date, source) -> year(source.getYear() + shift).test(date, source);
    }

    /** One end of the date is in the month, and on the day where {@code day} is not 0 and the date has one. */
    static BiPredicate<Edtf, LocalDate> month(Month month, int day) {
        return (date, source) -> isIn(date.earliest(), date, month, day) || isIn(date.latest(), date, month, day);
    }

    private static boolean isIn(LocalDate end, Edtf date, Month month, int day) {
        boolean dayFits = day == 0 || date.day().isEmpty() || end.getDayOfMonth() == day;
        return end.getMonth() == month && dayFits;
    }

    /** A month without a year is the one nearest to the source. */
    static BiPredicate<Edtf, LocalDate> nearest() {
        return (date, source) -> meets(date, source.minusDays(HALF_A_YEAR), source.plusDays(HALF_A_YEAR));
    }

    /** A season; each hemisphere has its own months. */
    static BiPredicate<Edtf, LocalDate> season(String word) {
        int number = List.of("spring", "summer", "autumn", "winter").indexOf(word);
        return (date, source) -> {
            boolean named = date.start()
                    .filter(s -> s.precision() != EdtfDate.Precision.SEASON
                            || s.first().getMonthValue() / 3 - 1 == number)
                    .isPresent();
            int third = (date.earliest().getMonthValue() + 9) % 12 / 3;
            boolean months = third == number || (third + 2) % 4 == number;
            return named && months;
        };
    }

    static BiPredicate<Edtf, LocalDate> withinAYear() {
        return (date, source) -> Math.abs(date.earliest().getYear() - source.getYear()) <= 1;
    }

    static BiPredicate<Edtf, LocalDate> fallsOn(DayOfWeek weekday) {
        return (date, source) ->
                date.day().filter(d -> d.getDayOfWeek() == weekday).isPresent();
    }

    static BiPredicate<Edtf, LocalDate> thisMonth(int shift) {
        return (date, source) -> {
            YearMonth month = YearMonth.from(source).plusMonths(shift);
            return meets(date, month.atDay(1), month.atEndOfMonth());
        };
    }

    /** Weeks begin on Sunday or Monday; both are let pass. */
    static BiPredicate<Edtf, LocalDate> thisWeek(int shift) {
        return (date, source) -> meets(date, source.plusDays(7L * shift - 7), source.plusDays(7L * shift + 7));
    }

    /** Ten years that touch the source's, a year more or less at either end. */
    static BiPredicate<Edtf, LocalDate> thisDecade(int shift) {
        return (date, source) -> {
            int year = source.getYear();
            int from = date.earliest().getYear();
            int to = date.latest().getYear();
            return shift == 0
                    ? from <= year && year <= to && to - from <= 10
                    : near(from, year + Math.min(0, 10 * shift)) && near(to, year + Math.max(0, 10 * shift));
        };
    }

    private static boolean near(int year, int other) {
        return Math.abs(year - other) <= 1;
    }

    static BiPredicate<Edtf, LocalDate> day(String word) {
        int shift = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
        return (date, source) -> meets(date, source.plusDays(shift), source.plusDays(shift));
    }

    /** The weekday nearest to the source, before it or after. */
    static BiPredicate<Edtf, LocalDate> weekday(DayOfWeek weekday) {
        return (date, source) -> date.day().isEmpty()
                ? meets(date, source.minusDays(7), source.plusDays(7))
                : date.day().get().getDayOfWeek() == weekday
                        && Math.abs(ChronoUnit.DAYS.between(date.day().get(), source)) <= 7;
    }

    private static boolean meets(Edtf date, LocalDate from, LocalDate to) {
        return !date.earliest().isAfter(to) && !date.latest().isBefore(from);
    }
}
