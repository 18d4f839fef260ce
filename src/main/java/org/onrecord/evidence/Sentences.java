package org.onrecord.evidence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the sentences of a paragraph begin and end, by the Java platform's rules for English. */
final class Sentences {
    /** After these a capital begins no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "no", "vs", "inc", "ltd", "co", "corp", "gen", "col",
            "sen", "rep", "gov", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** In the normal form a quotation mark does not say whether it opens, and a sign may stand where a capital is looked for. */
    private static final Pattern UNSPOKEN = Pattern.compile("[\"\\p{So}]");

    private Sentences() {}

    /** Returns whether a span of code points holds every word of some sentence. */
    static boolean anyWithin(String paragraph, int start, int end) {
        int from = 0;
        for (String sentence : cut(paragraph)) {
            List<WordSpan> words = WordSpan.of(sentence);
            if (!words.isEmpty()
                    && from + words.get(0).start() >= start
                    && from + words.get(words.size() - 1).end() <= end) {
                return true;
            }
            from += sentence.codePointCount(0, sentence.length());
        }
        return false;
    }

    /** Returns the sentences, which together are the paragraph. */
    static List<String> cut(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(
                UNSPOKEN.matcher(paragraph).replaceAll(m -> " ".repeat(m.group().length())));
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = paragraph.substring(start, end);
            if (end == paragraph.length() || !abbreviated(sentence)) {
                sentences.add(sentence);
                start = end;
            }
        }
        return sentences;
    }

    private static boolean abbreviated(String sentence) {
        String end = sentence.strip();
        if (!end.endsWith(".")) {
            return false;
        }
        List<WordSpan> words = WordSpan.of(end);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1).form();
        return ABBREVIATIONS.contains(last) || (last.length() == 1 && Character.isLetter(last.charAt(0)));
    }
}
