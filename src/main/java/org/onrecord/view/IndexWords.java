package org.onrecord.view;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a text into words as search compares them: small letters without accents, Chinese characters one by one.
 *
 * <p>{@code assets/js/search.js} does the same to what a reader asks; a test holds the two together.
 */
final class IndexWords {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    /** So that {@code China's} is found by {@code china}. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’](s(?!\\p{L}))?");

    /** Letters that Unicode takes for letters of their own, not for accented ones. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i");

    private static final Pattern LETTER = Pattern.compile("[ßøłđæœı]");

    private IndexWords() {}

    /** Returns the words, each once, sorted. */
    static Set<String> of(Collection<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(read(text)));
        return words;
    }

    private static List<String> read(String text) {
        return WORD.matcher(folded(text))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String folded(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String letters = LETTER.matcher(plain).replaceAll(l -> LETTERS.getOrDefault(l.group(), ""));
        return POSSESSIVE.matcher(letters).replaceAll("");
    }
}
