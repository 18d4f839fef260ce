package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.check.SpeakerNames.Speaker;
import org.onrecord.evidence.Sample;
import org.onrecord.model.Actor;

class SpeakerNamesTest {
    private static final Actor BOARD = Sample.actor("The Harbour Board (Portmere)", "the Board");
    private static final Actor CHAIR = Sample.actor("Harbour", "Board");

    @Test
    void theNameThatStandsFirstIsFound() {
        assertEquals(Optional.of(Speaker.of(BOARD)), first("By the board, not the harbour", BOARD, CHAIR));
        assertEquals(Optional.of(Speaker.of(CHAIR)), first("A harbour for the board", BOARD, CHAIR));
        assertEquals(Optional.empty(), first("Overboard in harbours", BOARD, CHAIR));
    }

    @Test
    void ofNamesThatBeginAtOnePlaceTheLongestIsFound() {
        assertEquals(Optional.of(Speaker.of(BOARD)), first("Harbour Board opens", CHAIR, BOARD));
        assertEquals(Optional.of(Speaker.of(CHAIR)), first("Harbour Boards open", CHAIR, BOARD));
    }

    @Test
    void ofTwoWithOneNameTheFirstIsFound() {
        Actor other = Sample.actor("Board");
        assertEquals(Optional.of(Speaker.of(CHAIR)), first("The Board", CHAIR, other));
        assertEquals(Optional.of(Speaker.of(other)), first("The Board", other, CHAIR));
    }

    @Test
    void ofFewLettersTheNameIsFoundThatOneSearchAfterAnotherFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<Actor> actors = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> Sample.actor(word(random, 3), word(random, 5)))
                    .toList();
            String text = word(random, 12);
            assertEquals(
                    searched(text, actors).map(Speaker::of),
                    new SpeakerNames(actors).first(text),
                    () -> actors + " in " + text);
        }
    }

    private static Optional<Actor> searched(String text, List<Actor> actors) {
        String plain = Phrase.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = i;
            Stream<Phrase> here = actors.stream()
                    .flatMap(SpeakerNames::names)
                    .map(Phrase::of)
                    .filter(p -> p.indexIn(plain, at) == at);
            Optional<Phrase> longest =
                    here.reduce((a, b) -> b.text().length() > a.text().length() ? b : a);
            if (longest.isPresent()) {
                return actors.stream()
                        .filter(a -> SpeakerNames.names(a).map(Phrase::of).anyMatch(longest.get()::equals))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<Speaker> first(String text, Actor... actors) {
        return new SpeakerNames(List.of(actors)).first(text);
    }

    private static String word(Random random, int most) {
        StringBuilder word = new StringBuilder();
        random.ints(random.nextInt(most + 1), 0, 4).forEach(i -> word.append("aB -".charAt(i)));
        return word.toString();
    }
}
