package org.onrecord.bench.race;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Whether two generators did the same work: the same set of files, and in each the same text and links. */
final class Equivalence {
    private static final int AROUND = 40;

    /** Returns a sentence for each file that differs, by path; none where the sites say the same. */
    List<String> differences(FinishedSite expected, FinishedSite actual) {
        TreeSet<String> paths = new TreeSet<>(expected.pages().keySet());
        paths.addAll(actual.pages().keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!actual.pages().containsKey(path)) {
                differences.add(path + " is missing");
            } else if (!expected.pages().containsKey(path)) {
                differences.add(path + " is too many");
            } else {
                compare(path, expected.pages().get(path), actual.pages().get(path), differences);
            }
        }
        return differences;
    }

    private static void compare(String path, PageText expected, PageText actual, List<String> differences) {
        if (!expected.text().equals(actual.text())) {
            differences.add(path + " says: " + shown(expected.text(), actual.text()));
        } else if (!expected.links().equals(actual.links())) {
            String links = shown(expected.links().toString(), actual.links().toString());
            differences.add(path + " links to: " + links);
        }
    }

    /** Shows both texts around the first place where they part. */
    private static String shown(String expected, String actual) {
        int same = 0;
        while (same < Math.min(expected.length(), actual.length()) && expected.charAt(same) == actual.charAt(same)) {
            same++;
        }
        return "'%s' instead of '%s'".formatted(around(actual, same), around(expected, same));
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND));
    }
}
