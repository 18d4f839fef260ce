package org.onrecord.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Words that differ by their endings only, found by the Snowball stemmer of the site's language. */
final class WordForms {
    private final UnaryOperator<String> stem;

    /** Prepares for a language, BCP 47; one that has no stemmer leaves every word alone. */
    WordForms(String language) {
        String name = Locale.forLanguageTag(language)
                .getDisplayLanguage(Locale.ENGLISH)
                .toUpperCase(Locale.ROOT);
        Optional<SnowballStemmer> stemmer = Arrays.stream(ALGORITHM.values())
                .filter(a -> a.name().equals(name))
                .findFirst()
                .map(SnowballStemmer::new);
        this.stem = word -> stemmer.map(s -> s.stem(word).toString()).orElse(word);
    }

    /** Returns groups of two or more, such as {@code plan}, {@code planned}, {@code plans}. */
    List<List<String>> of(Collection<String> words) {
        Map<String, List<String>> byStem = new TreeMap<>();
        words.forEach(word ->
                byStem.computeIfAbsent(stem.apply(word), k -> new ArrayList<>()).add(word));
        return byStem.values().stream().filter(group -> group.size() > 1).toList();
    }
}
