package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering letters = new Lettering(new Glyphs(), Face.TEXT, 40);

    @Test
    void linesAreAsLongAsTheyMayBeAndLoseNoWord() {
        String text = "One proposition that somebody asserts in a source that we hold";
        List<String> lines = letters.lines(text, 400);
        assertEquals(text, String.join(" ", lines));
        assertTrue(lines.stream().allMatch(l -> letters.width(l) <= 400));
        for (int i = 1; i < lines.size(); i++) {
            String next = lines.get(i).split(" ", -1)[0];
            assertTrue(letters.width(lines.get(i - 1) + " " + next) > 400, lines.toString());
        }
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        assertEquals(List.of("The bridge…"), letters.lines("The bridge, opens in May", 240, 1));
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        String cut = letters.cut("Donaudampfschifffahrtsgesellschaft", 200);
        assertTrue(cut.startsWith("Donau") && cut.endsWith("…"), cut);
        assertTrue(letters.width(cut) <= 200);
    }

    @Test
    void lettersThatLeanTowardsEachOtherStandCloser() {
        assertTrue(letters.width("AV") < letters.width("A") + letters.width("V") - 2);
    }
}
