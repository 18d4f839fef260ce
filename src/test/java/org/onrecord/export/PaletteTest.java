package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void itsColoursAreThoseOfTheSheet() throws IOException {
        String tokens = Files.readString(Path.of("assets/css/tokens.css"));
        assertEquals(token(tokens, "paper"), Palette.PAPER);
        assertEquals(token(tokens, "ink"), Palette.INK);
        assertEquals(token(tokens, "muted"), Palette.MUTED);
        assertEquals(token(tokens, "rule"), Palette.RULE);
        for (Tone tone : Tone.values()) {
            assertEquals(token(tokens, tone.word()), tone.words(), tone.word());
            assertEquals(token(tokens, tone.word() + "-ground"), tone.ground(), tone.word());
        }
    }

    @Test
    void noTwoInksShareAPlace() {
        boolean[] taken = new boolean[Palette.SIZE];
        taken[0] = true;
        for (Ink ink : Ink.values()) {
            for (int step = 1; step <= ink.steps(); step++) {
                assertEquals(false, taken[ink.place(step)], ink + " " + step);
                taken[ink.place(step)] = true;
            }
        }
    }

    private static int token(String tokens, String name) {
        Matcher found = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(tokens);
        return found.find() ? Integer.parseInt(found.group(1), 16) : -1;
    }
}
