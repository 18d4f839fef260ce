package org.onrecord.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.ActorKind;

/**
 * All actors.
 *
 * @param groups by kind
 */
public record ActorsPage(List<Group> groups) {
    public ActorsPage {
        groups = List.copyOf(groups);
    }

    /**
     * Actors of one kind.
     *
     * @param anchor its id on the page
     * @param heading the kind, in the plural
     * @param note what is to be known of the kind, empty where nothing is
     * @param actors by name
     */
    public record Group(String anchor, String heading, String note, List<ActorLine> actors) {
        public Group {
            actors = List.copyOf(actors);
        }
    }

    static ActorsPage of(Vantage from) {
        return new ActorsPage(Arrays.stream(ActorKind.values())
                .map(k -> new Group(k.word(), heading(k), note(k), actors(from, k)))
                .filter(g -> !g.actors().isEmpty())
                .toList());
    }

    private static List<ActorLine> actors(Vantage from, ActorKind kind) {
        return from.briefing().actors().stream()
                .filter(a -> a.kind() == kind)
                .map(a -> ActorLine.of(from, a))
                .sorted(Comparator.comparing(a -> a.link().text().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String heading(ActorKind kind) {
        return switch (kind) {
            case GOVERNMENT_BODY -> "Government bodies";
            case STATE_OWNED_ENTERPRISE -> "State-owned enterprises";
            case COURT -> "Courts";
            case INQUIRY -> "Inquiries";
            case COMPANY -> "Companies";
            case ASSOCIATION -> "Associations";
            case PERSON -> "Persons";
            case PROTECTED_PERSON -> "Persons whose names are withheld";
            case RESEARCH_INSTITUTE -> "Research institutes";
            case MEDIA_OUTLET -> "Media outlets";
            case PRODUCT -> "Products";
            case DOCUMENT -> "Documents";
            case FACILITY -> "Facilities";
            case PLACE -> "Places";
            case COLLECTIVE -> "Collectives";
            case UNNAMED -> "Voices without a name";
        };
    }

    private static String note(ActorKind kind) {
        if (kind == ActorKind.UNNAMED) {
            return "The sources name them no further. Two of them need not be different people.";
        }
        if (kind == ActorKind.PROTECTED_PERSON) {
            return "Each name stands for one person, whom those who gave the name know.";
        }
        return kind.canSpeak() ? "" : "Spoken of; cannot speak.";
    }
}
