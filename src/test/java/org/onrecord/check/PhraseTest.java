package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void theShapeOfQuotesAndDashesDoesNotCount() {
        assertTrue(Phrase.of("the \u2018old\u2019 bridge").standsIn("By the 'old'  Bridge they met"));
        assertTrue(Phrase.of("half-built").standsIn("a half\u2011built pier"));
    }

    @Test
    void aPartOfAWordIsNoWord() {
        assertFalse(Phrase.of("ready").standsIn("already there"));
        assertTrue(Phrase.of("ready").standsIn("already there, and ready"));
    }

    @Test
    void wordsStandAtAPlaceOnlyAsWholeWords() {
        Phrase ready = Phrase.of("ready");
        assertTrue(ready.standsAt("ready, then", 0));
        assertTrue(ready.standsAt("it is ready", 6));
        assertFalse(ready.standsAt("already", 2));
        assertFalse(ready.standsAt("readying", 0));
        assertFalse(ready.standsAt("read", 0));
    }

    @Test
    void noWordsStandNowhere() {
        assertFalse(Phrase.of(" ").standsIn("anything"));
    }
}
