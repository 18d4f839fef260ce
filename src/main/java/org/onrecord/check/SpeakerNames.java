package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.check.figures.KeyTree;
import org.onrecord.model.Actor;
import org.onrecord.model.Lazy;

/** Finds the actors that a text names; compared by value. */
final class SpeakerNames {
    /**
     * An actor that can speak.
     *
     * @param id of the actor
     * @param name of the actor
     * @param names by which it may be called
     */
    record Speaker(String id, String name, List<String> names) {
        Speaker {
            names = List.copyOf(names);
        }

        static Speaker of(Actor actor) {
            return new Speaker(
                    actor.id(), actor.name(), SpeakerNames.names(actor).toList());
        }
    }

    private record Name(Phrase phrase, Speaker speaker) {}

    private final List<Speaker> speakers;
    private final Lazy<KeyTree<Name>> tree;

    /** Takes the names of those actors that can speak; of two with one name the first. */
    SpeakerNames(List<Actor> actors) {
        speakers = actors.stream()
                .filter(a -> a.kind().canSpeak())
                .map(Speaker::of)
                .toList();
        tree = new Lazy<>(() -> tree(speakers));
    }

    private static KeyTree<Name> tree(List<Speaker> speakers) {
        KeyTree<Name> tree = new KeyTree<>();
        speakers.forEach(speaker -> speaker.names().stream()
                .map(Phrase::of)
                .forEach(p -> tree.putIfAbsent(p.text(), new Name(p, speaker))));
        return tree;
    }

    /** Returns the names by which an actor may be called in a title. */
    static Stream<String> names(Actor actor) {
        String bare = actor.name().replaceAll("\\s*\\([^)]*\\)", "").replaceFirst("(?i)^the ", "");
        return Stream.concat(Stream.of(actor.name(), bare), actor.aliases().stream());
    }

    /** Returns the actor whose name stands first, the longest of names that begin at one place. */
    Optional<Speaker> first(String text) {
        KeyTree<Name> names = tree.get();
        String plain = Phrase.plain(text);
        for (int at = 0; at < plain.length(); at++) {
            Optional<Speaker> here = at(names, plain, at);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private static Optional<Speaker> at(KeyTree<Name> names, String plain, int at) {
        return names.startingAt(plain, at).stream()
                .filter(n -> n.phrase().standsAt(plain, at))
                .reduce((shorter, longer) -> longer)
                .map(Name::speaker);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpeakerNames names && speakers.equals(names.speakers);
    }

    @Override
    public int hashCode() {
        return speakers.hashCode();
    }
}
