package org.onrecord.view;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Briefing;
import org.onrecord.model.RelationType;

/** The questions a reader comes with, and where they are answered. */
final class Doors {
    private Doors() {}

    /** Returns those for which there is a page. */
    static List<HomePage.Door> of(Vantage from) {
        Briefing briefing = from.briefing();
        int speakers = (int) briefing.actors().stream()
                .filter(a -> !briefing.saidBy(a.id()).isEmpty())
                .count();
        int figures =
                briefing.claims().stream().mapToInt(c -> c.figures().size()).sum();
        return Stream.of(
                        door(from, "Who says what?", Chapter.BY_SPEAKER, English.count(speakers, "speaker")),
                        door(from, "What exactly is claimed?", Chapter.CLAIMS, claims(briefing)),
                        door(from, "Done, planned or foretold?", Chapter.TIMELINE, events(briefing)),
                        door(from, "Do the numbers fit?", Chapter.FIGURES, numbers(briefing, figures)),
                        door(from, "Where does it stand?", Chapter.EVIDENCE, sources(briefing)),
                        door(from, "Where does it not fit?", Chapter.TENSIONS, tensions(briefing)),
                        door(from, "What is not known?", Chapter.QUESTIONS, questions(briefing)))
                .filter(d -> !d.answer().href().isEmpty())
                .toList();
    }

    private static HomePage.Door door(Vantage from, String question, Chapter chapter, String answer) {
        return new HomePage.Door(question, PageLink.of(answer, from.href(chapter)));
    }

    private static String claims(Briefing briefing) {
        return English.count(briefing.claims().size(), "claim");
    }

    private static String events(Briefing briefing) {
        return English.count(briefing.events().size(), "event");
    }

    private static String numbers(Briefing briefing, int figures) {
        return English.count(figures, "figure") + ", "
                + English.count(briefing.checks().size(), "check");
    }

    private static String sources(Briefing briefing) {
        return English.count(briefing.sources().size(), "source") + ", outlined";
    }

    private static String tensions(Briefing briefing) {
        long tensions = briefing.claims().stream()
                .flatMap(c -> c.relations().stream())
                .filter(r -> r.type() == RelationType.IN_TENSION_WITH)
                .count();
        return tensions == 0 ? "no tension recorded" : English.count((int) tensions, "tension");
    }

    private static String questions(Briefing briefing) {
        return English.count(briefing.questions().size(), "open question");
    }
}
