package org.onrecord.evidence;

import java.util.Collection;
import java.util.stream.Collectors;

/** Turns of phrase that several messages share. */
final class Wording {
    private static final int SHOWN = 60;
    private static final int LISTED = 10;

    private Wording() {}

    /** Returns a quote of the content as a message shows it. */
    static String shown(String quote) {
        return quote.codePointCount(0, quote.length()) <= SHOWN
                ? "'" + quote + "'"
                : "'" + quote.substring(0, quote.offsetByCodePoints(0, SHOWN)) + "...'";
    }

    /** Returns {@code paragraph 3} or {@code paragraphs 3, 4 and 5 more}. */
    static String paragraphs(Collection<Integer> numbers) {
        String list = numbers.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = numbers.size() - LISTED;
        return (numbers.size() == 1 ? "paragraph " : "paragraphs ") + list + (more > 0 ? " and " + more + " more" : "");
    }

    /** Returns the hint to lock a source anew. */
    static String lock(String source) {
        return "run ./onrecord lock with the text of '" + source + "' at hand (the folder of sources.private in "
                + "jbake.properties, or --source " + source + "=path)";
    }
}
