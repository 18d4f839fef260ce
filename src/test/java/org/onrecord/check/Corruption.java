package org.onrecord.check;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done to a few words to make them wrong. */
final class Corruption {
    private static final String DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Monday";
    private static final Pattern WEEKDAY = Pattern.compile("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday");
    private static final Pattern LAST_DIGIT = Pattern.compile("\\d(?=\\D*$)");

    private Corruption() {}

    static String otherDigit(String text) {
        Matcher digit = LAST_DIGIT.matcher(text);
        return digit.find()
                ? text.substring(0, digit.start())
                        + (Integer.parseInt(digit.group()) + 1) % 10
                        + text.substring(digit.end())
                : text;
    }

    static String anotherZero(String text) {
        Matcher digit = LAST_DIGIT.matcher(text);
        return digit.find() ? text.substring(0, digit.end()) + "0" + text.substring(digit.end()) : text;
    }

    static String otherMagnitude(String text) {
        return text.contains("billion")
                ? text.replaceFirst("billion", "million")
                : text.replaceFirst("\\b(m|tr)illion", "billion");
    }

    static UnaryOperator<String> years(int by) {
        return year -> Integer.toString(Integer.parseInt(year) + by);
    }

    static String nextDay(String text) {
        Matcher day = WEEKDAY.matcher(text);
        return day.find()
                ? text.substring(0, day.start())
                        + DAYS.substring(DAYS.indexOf(day.group())).split(" ")[1]
                : text;
    }
}
