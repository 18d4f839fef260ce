package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {
    @Test
    void oneIsNotMany() {
        assertEquals("1 claim", English.count(1, "claim"));
        assertEquals("0 claims", English.count(0, "claim"));
        assertEquals("2 bodies", English.count(2, "body"));
    }

    @Test
    void theLastOfAListFollowsAWord() {
        assertEquals("", English.list(List.of(), "and"));
        assertEquals("a", English.list(List.of("a"), "and"));
        assertEquals("a, b and c", English.list(List.of("a", "b", "c"), "and"));
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        assertEquals("short", English.shortened("short", 5));
        assertEquals("one two…", English.shortened("one two three", 10));
    }
}
