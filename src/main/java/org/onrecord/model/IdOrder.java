package org.onrecord.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Orders ids as a reader would: {@code c2} before {@code c10}, and both before words. */
public final class IdOrder implements Comparator<String> {
    private static final int DIGITS = 9;

    /** Returns entries by their ids, in order; of two with one id the first. */
    static Map<String, Entry> of(List<Entry> entries) {
        Map<String, Entry> ordered = new TreeMap<>(new IdOrder());
        entries.forEach(e -> ordered.putIfAbsent(e.id(), e));
        return new LinkedHashMap<>(ordered);
    }

    @Override
    public int compare(String a, String b) {
        int left = number(a);
        int right = number(b);
        if (left >= 0 && right >= 0) {
            int byLetter = Character.compare(a.charAt(0), b.charAt(0));
            int byNumber = Integer.compare(left, right);
            return byLetter != 0 ? byLetter : byNumber != 0 ? byNumber : a.compareTo(b);
        }
        return left >= 0 == right >= 0 ? a.compareTo(b) : left >= 0 ? -1 : 1;
    }

    /** Returns the number after a small letter, of nine digits at most, or -1 where an id is something else. */
    private static int number(String id) {
        if (id.length() < 2 || id.length() > 1 + DIGITS || !isWithin(id.charAt(0), 'a', 'z')) {
            return -1;
        }
        int number = 0;
        for (int i = 1; i < id.length(); i++) {
            if (!isWithin(id.charAt(i), '0', '9')) {
                return -1;
            }
            number = 10 * number + id.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isWithin(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
