package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.check.formula.Amount.Measure;

/**
 * How a check gives its result.
 *
 * @param gives as written
 */
record Printing(String gives) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:more than |at least |less than |at most )?-?(?<whole>\\d[\\d,]*)(?:\\.(?<decimals>\\d+))?");
    private static final int DIGITS = 3;

    /** Returns the result in the unit's scale, at the digits with which the check gives it. */
    String of(Measure measure, Unit unit) {
        Matcher number = NUMBER.matcher(gives.strip());
        boolean given = number.matches();
        if (!measure.range().high().isFinite()) {
            return "at least "
                    + rounded(scaled(measure.range().low().value(), unit), number, given, RoundingMode.FLOOR);
        }
        if (!measure.range().low().isFinite()) {
            return "at most "
                    + rounded(scaled(measure.range().high().value(), unit), number, given, RoundingMode.CEILING);
        }
        return rounded(scaled(measure.point(), unit), number, given, RoundingMode.HALF_UP);
    }

    static BigDecimal scaled(BigDecimal value, Unit unit) {
        return value.divide(unit.scale(), new MathContext(40));
    }

    private static String rounded(BigDecimal value, Matcher number, boolean given, RoundingMode mode) {
        if (!given) {
            return value.round(new MathContext(DIGITS, mode)).toPlainString();
        }
        String decimals = number.group("decimals");
        String whole = number.group("whole");
        BigDecimal shown = decimals == null
                ? value.round(new MathContext(wholeDigits(value, whole), mode)).setScale(0, mode)
                : value.setScale(decimals.length(), mode);
        return whole.contains(",")
                ? String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown)
                : shown.toPlainString();
    }

    /** Zeros at the end of a whole number say how it was rounded: 1650 is given at three digits of four. */
    private static int wholeDigits(BigDecimal value, String whole) {
        String bare = whole.replace(",", "");
        int zeros = bare.length() - bare.replaceFirst("0+$", "").length();
        return Math.max(1, value.precision() - value.scale() - zeros);
    }

    /** Returns what one of the last digit given is worth, in the unit's scale. */
    BigDecimal lastDigit() {
        Matcher number = NUMBER.matcher(gives.strip());
        if (!number.matches()) {
            return BigDecimal.ONE.scaleByPowerOfTen(100);
        }
        String decimals = number.group("decimals");
        String bare = number.group("whole").replace(",", "");
        int zeros = bare.length() - bare.replaceFirst("0+$", "").length();
        return BigDecimal.ONE.scaleByPowerOfTen(decimals == null ? zeros : -decimals.length());
    }
}
