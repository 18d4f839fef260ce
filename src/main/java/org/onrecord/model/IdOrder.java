package org.onrecord.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders ids as a reader would: {@code c2} before {@code c10}, and both before words. */
public final class IdOrder implements Comparator<String> {
    private static final Pattern NUMBERED = Pattern.compile("([a-z])(\\d{1,9})");

    /** Returns entries by their ids, in order; of two with one id the first. */
    static Map<String, Entry> of(List<Entry> entries) {
        Map<String, Entry> ordered = new TreeMap<>(new IdOrder());
        entries.forEach(e -> ordered.putIfAbsent(e.id(), e));
        return new LinkedHashMap<>(ordered);
    }

    @Override
    public int compare(String a, String b) {
        Matcher left = NUMBERED.matcher(a);
        Matcher right = NUMBERED.matcher(b);
        if (left.matches() && right.matches()) {
            int byLetter = left.group(1).compareTo(right.group(1));
            int byNumber = Integer.compare(Integer.parseInt(left.group(2)), Integer.parseInt(right.group(2)));
            return byLetter != 0 ? byLetter : byNumber != 0 ? byNumber : a.compareTo(b);
        }
        return left.matches() == right.matches() ? a.compareTo(b) : left.matches() ? -1 : 1;
    }
}
