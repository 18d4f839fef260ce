package org.onrecord.view;

import java.util.List;
import java.util.Locale;

/** Parts of English sentences. */
final class English {
    private English() {}

    /** Returns the text with a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns such as {@code 1 claim}, {@code 3 claims}. */
    static String count(int number, String one) {
        String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns such as {@code a, b and c}. */
    static String list(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + word + " " + parts.get(last);
    }

    /** Returns the text cut to a length in UTF-16 units, an ellipsis at its end where something was cut. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length - 1);
        return text.substring(0, space > length / 2 ? space : length - 1).stripTrailing() + "…";
    }
}
