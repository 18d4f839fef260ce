package org.onrecord.check.figures;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A first look at a text: most texts give no number, and need no second.
 *
 * @param digits whether it has a digit, or a sign such as ½
 * @param words whether it has a word that may be a number
 * @param months whether it has a word that may be a month
 */
record Glance(boolean digits, boolean words, boolean months) {
    private static final Set<String> WORDS = vocabulary();
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static Glance at(String text) {
        boolean digits = false;
        boolean words = false;
        boolean months = false;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            digits |= c >= '0' && (c <= '9' || (c > 127 && isNumeral(c)));
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                words = words || WORDS.contains(word);
                months = months || (word.length() > 2 && MONTHS.contains(word.substring(0, 3)));
                start = -1;
            }
        }
        return new Glance(digits, words, months);
    }

    private static boolean isNumeral(char c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Factors such as two-fold are found by their second part. */
    private static Set<String> vocabulary() {
        Set<String> words = new HashSet<>(NumberWords.UNITS.keySet());
        words.addAll(NumberWords.TENS.keySet());
        words.addAll(NumberWords.ORDINALS.keySet());
        words.addAll(NumberWords.MAGNITUDES.keySet());
        words.addAll(NumberWords.FRACTIONS.keySet());
        words.addAll(NumberWords.FACTORS.keySet());
        words.addAll(NumberWords.LITERALS);
        words.add("fold");
        return words;
    }
}
