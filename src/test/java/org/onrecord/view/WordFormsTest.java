package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    private static final List<String> WORDS = List.of("bridge", "bridges", "companies", "company", "planet", "plans");

    @Test
    void wordsOfOneStemStandTogether() {
        assertEquals(
                List.of(List.of("bridge", "bridges"), List.of("companies", "company")),
                new WordForms("en-GB").of(WORDS));
    }

    @Test
    void eachLanguageHasItsStems() {
        assertEquals(List.of(List.of("brucke", "brucken")), new WordForms("de").of(List.of("brucke", "brucken")));
    }

    @Test
    void aLanguageWithoutAStemmerLeavesWordsAlone() {
        assertEquals(List.of(), new WordForms("zh").of(WORDS));
    }
}
