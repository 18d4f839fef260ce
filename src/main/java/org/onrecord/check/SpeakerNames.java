package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.check.figures.KeyTree;
import org.onrecord.model.Actor;

/** Finds the actors that a text names. */
final class SpeakerNames {
    private record Name(Phrase phrase, Actor actor) {}

    private final KeyTree<Name> names = new KeyTree<>();

    /** Takes the names of those actors that can speak; of two with one name the first. */
    SpeakerNames(List<Actor> actors) {
        actors.stream()
                .filter(a -> a.kind().canSpeak())
                .forEach(actor ->
                        names(actor).map(Phrase::of).forEach(p -> names.putIfAbsent(p.text(), new Name(p, actor))));
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
            Optional<Actor> here = at(plain, at);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> at(String plain, int at) {
        return names.startingAt(plain, at).stream()
                .filter(n -> n.phrase().standsAt(plain, at))
                .reduce((shorter, longer) -> longer)
                .map(Name::actor);
    }
}
