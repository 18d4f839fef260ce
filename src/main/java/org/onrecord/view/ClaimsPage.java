package org.onrecord.view;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/**
 * All claims.
 *
 * @param count such as {@code 45 claims}
 * @param filters what a reader with script may choose; where there is one choice only, there is no filter
 * @param claims in the order of ids
 */
public record ClaimsPage(String count, List<Filter> filters, List<ClaimCard> claims) {

    /**
     * One thing to choose by.
     *
     * @param key in the address
     * @param label before the choices
     * @param choices of which one is taken
     */
    public record Filter(String key, String label, List<Choice> choices) {}

    /**
     * One choice.
     *
     * @param value in the address
     * @param label that is read
     */
    public record Choice(String value, String label) {}

    static ClaimsPage of(Vantage from) {
        Briefing briefing = from.briefing();
        return new ClaimsPage(
                English.count(briefing.claims().size(), "claim"), filters(from), ClaimCard.of(from, briefing.claims()));
    }

    static List<Filter> filters(Vantage from) {
        return Stream.of(
                        new Filter("speaker", "Speaker", choices(Grouping.bySpeaker(from))),
                        new Filter("about", "Subject", subjects(from)),
                        new Filter("kind", "Kind", choices(Grouping.byKind(from))),
                        new Filter("voice", "Attribution", choices(Grouping.byAttribution(from))),
                        new Filter("standing", "Standing", standings(from.briefing())))
                .filter(f -> f.choices().size() > 1)
                .toList();
    }

    private static List<Choice> choices(List<Grouping> groups) {
        return groups.stream()
                .map(g -> new Choice(g.anchor(), g.heading().text() + " (" + g.number() + ")"))
                .toList();
    }

    private static List<Choice> subjects(Vantage from) {
        return Stream.concat(from.briefing().actors().stream(), from.briefing().events().stream())
                .filter(e -> !from.briefing().about(e.id()).isEmpty())
                .map(e -> new Choice(e.id(), label(from, e)))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    private static String label(Vantage from, Entry entry) {
        return RightToLeft.isolated(English.shortened(entry.title(), 60)) + " ("
                + from.briefing().about(entry.id()).size() + ")";
    }

    private static List<Choice> standings(Briefing briefing) {
        return briefing.claims().stream()
                .map(c -> c.standing().corroboration())
                .distinct()
                .sorted()
                .map(c -> new Choice(c.word(), English.capital(c.label())))
                .toList();
    }
}
