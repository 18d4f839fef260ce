package org.onrecord.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Actor;

/** Finds the actors that a text names, by the first word of each of their names. */
final class SpeakerNames {
    private record Name(Phrase phrase, Actor actor) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /** Takes the names of those actors that can speak. */
    SpeakerNames(List<Actor> actors) {
        actors.stream()
                .filter(a -> a.kind().canSpeak())
                .forEach(actor -> names(actor)
                        .map(Phrase::of)
                        .filter(p -> !p.text().isEmpty())
                        .forEach(p -> byFirstWord
                                .computeIfAbsent(firstWord(p.text()), w -> new ArrayList<>())
                                .add(new Name(p, actor))));
    }

    /** Returns the names by which an actor may be called in a title. */
    static Stream<String> names(Actor actor) {
        String bare = actor.name().replaceAll("\\s*\\([^)]*\\)", "").replaceFirst("(?i)^the ", "");
        return Stream.concat(Stream.of(actor.name(), bare), actor.aliases().stream());
    }

    /** Returns the actor whose name stands first, the longest of names that begin at one place. */
    Optional<Actor> first(String text) {
        String plain = Phrase.plain(text);
        for (int at = 0; at < plain.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
            Optional<Actor> here = begins ? at(plain, at) : Optional.empty();
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> at(String plain, int at) {
        return byFirstWord.getOrDefault(firstWord(plain.substring(at)), List.of()).stream()
                .filter(n -> n.phrase().indexIn(plain, at) == at)
                .max((a, b) -> Integer.compare(
                        a.phrase().text().length(), b.phrase().text().length()))
                .map(Name::actor);
    }

    private static String firstWord(String plain) {
        int end = 0;
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return plain.substring(0, end);
    }
}
