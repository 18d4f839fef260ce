package org.onrecord.check.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedNamesTest {
    @Test
    void aNameDoesNotOverlapItselfButOthers() {
        assertEquals(
                List.of(new Mention.Span("1212", 0, 4), new Mention.Span("21", 1, 3), new Mention.Span("21", 3, 5)),
                new NumberedNames(List.of("21", "1212")).in("121212"));
    }

    @Test
    void ofFewLettersEachNameIsFoundWhereOneSearchAfterAnotherFindsIt() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            Set<String> names = new HashSet<>();
            IntStream.range(0, random.nextInt(6)).forEach(i -> names.add(word(random, 1 + random.nextInt(4))));
            String text = word(random, random.nextInt(20));
            List<Mention.Span> found = new NumberedNames(names).in(text);
            assertEquals(searched(text, names), new HashSet<>(found), () -> names + " in " + text);
            assertEquals(new HashSet<>(found).size(), found.size(), () -> names + " in " + text);
        }
    }

    private static Set<Mention.Span> searched(String text, Set<String> names) {
        List<Mention.Span> found = new ArrayList<>();
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                found.add(new Mention.Span(name, at, at + name.length()));
            }
        }
        return new HashSet<>(found);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        random.ints(length, 0, 3).forEach(i -> word.append("12 ".charAt(i)));
        return word.toString();
    }
}
