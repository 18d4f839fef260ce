package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexWordsTest {
    @Test
    void wordsAreSmallAndBare() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/onrecord/view/words.txt"))) {
            int bar = line.indexOf('|');
            assertEquals(
                    line.substring(bar + 1), String.join(" ", IndexWords.of(List.of(line.substring(0, bar)))), line);
        }
    }
}
