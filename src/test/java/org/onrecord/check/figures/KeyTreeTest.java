package org.onrecord.check.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTreeTest {
    private final KeyTree<String> tree = new KeyTree<>();

    @Test
    void everyKeyThatBeginsAtAPlaceIsFoundTheShortestFirst() {
        List.of("Lee Cheng", "Lee", "Le", "ee C").forEach(key -> tree.putIfAbsent(key, key));
        assertEquals(List.of("Le", "Lee", "Lee Cheng"), tree.startingAt("By Lee Cheng", 3));
        assertEquals(List.of("ee C"), tree.startingAt("By Lee Cheng", 4));
        assertEquals(List.of(), tree.startingAt("By Lee Cheng", 5));
    }

    @Test
    void aKeyThatTheTextEndsWithinIsNotFound() {
        tree.putIfAbsent("Lee Cheng", "her");
        assertEquals(List.of(), tree.startingAt("Lee", 0));
        assertEquals(List.of(), tree.startingAt("Lee", 3));
    }

    @Test
    void theFirstOfTwoThatHaveOneKeyStandsForIt() {
        tree.putIfAbsent("Lee", "first");
        tree.putIfAbsent("Lee", "second");
        assertEquals(List.of("first"), tree.startingAt("Lee", 0));
    }

    @Test
    void anEmptyKeyBeginsNowhere() {
        tree.putIfAbsent("", "nothing");
        assertEquals(List.of(), tree.startingAt("Lee", 0));
    }
}
