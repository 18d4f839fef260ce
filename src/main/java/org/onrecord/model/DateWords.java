package org.onrecord.model;

import java.time.LocalDate;
import java.util.Locale;

/** Dates as an English sentence has them. */
public final class DateWords {
    private DateWords() {}

    /** Returns such as {@code 28 February 2024}, {@code about 2023}, {@code January 2024 to March 2024}. */
    public static String of(Edtf date) {
        if (!date.isInterval()) {
            return date.start().map(DateWords::of).orElse("");
        }
        if (date.start().isEmpty()) {
            return "until " + date.end().map(DateWords::of).orElse("");
        }
        return date.start().map(DateWords::of).orElse("")
                + date.end().map(e -> " to " + of(e)).orElse(" onwards");
    }

    /** Returns such as {@code 28 February 2024}. */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    private static String of(EdtfDate date) {
        return (date.approximate() ? "about " : "") + plain(date) + (date.uncertain() ? " (uncertain)" : "");
    }

    private static String plain(EdtfDate date) {
        LocalDate first = date.first();
        return switch (date.precision()) {
            case CENTURY -> "the century from " + first.getYear();
            case DECADE -> "the " + first.getYear() + "s";
            case YEAR -> Integer.toString(first.getYear());
            case SEASON -> season(first) + " " + first.getYear();
            case MONTH -> month(first) + " " + first.getYear();
            case DAY -> of(first);
        };
    }

    private static String season(LocalDate first) {
        return switch (first.getMonth()) {
            case MARCH -> "spring";
            case JUNE -> "summer";
            case SEPTEMBER -> "autumn";
            default -> "winter";
        };
    }

    private static String month(LocalDate day) {
        // The platform's own names of months would load its data of locales.
        String name = day.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
