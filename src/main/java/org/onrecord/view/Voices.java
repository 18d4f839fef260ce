package org.onrecord.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;

/** Counts who speaks of whom. */
final class Voices {
    private static final int LETTERS = 26;

    private final Vantage from;
    private final List<Entry> speakers;
    private final List<Entry> subjects;
    /** By speaker, then by subject. */
    private final Map<String, Map<String, List<Claim>>> claims = new HashMap<>();

    Voices(Vantage from) {
        this.from = from;
        this.speakers = busiest(from.briefing().actors().stream(), from.briefing()::saidBy);
        this.subjects = busiest(
                Stream.concat(from.briefing().actors().stream(), from.briefing().events().stream()),
                from.briefing()::about);
        for (Entry speaker : speakers) {
            Map<String, List<Claim>> bySubject = claims.computeIfAbsent(speaker.id(), s -> new HashMap<>());
            from.briefing()
                    .saidBy(speaker.id())
                    .forEach(c -> c.about().stream()
                            .distinct()
                            .forEach(a -> bySubject
                                    .computeIfAbsent(a, k -> new ArrayList<>())
                                    .add(c)));
        }
    }

    private static List<Entry> busiest(
            Stream<? extends Entry> entries, java.util.function.Function<String, List<Claim>> claims) {
        return entries.filter(e -> !claims.apply(e.id()).isEmpty())
                .map(Entry.class::cast)
                .sorted(Comparator.<Entry>comparingInt(
                                e -> -claims.apply(e.id()).size())
                        .thenComparing(Entry::title))
                .toList();
    }

    List<Entry> speakers() {
        return speakers;
    }

    List<Entry> subjects() {
        return subjects;
    }

    /** Returns the claims that one makes about another. */
    List<Claim> claims(Entry speaker, Entry subject) {
        return claims.getOrDefault(speaker.id(), Map.of()).getOrDefault(subject.id(), List.of());
    }

    List<VoicesPage.Column> columns() {
        return speakers.stream()
                .map(s -> new VoicesPage.Column(
                        PageLink.of(English.shortened(s.title(), LETTERS), from.href(s)), s.title()))
                .toList();
    }

    List<VoicesPage.Group> groups() {
        return Stream.of(group("Actors", Actor.class), group("Events", Event.class))
                .filter(g -> !g.rows().isEmpty())
                .toList();
    }

    private VoicesPage.Group group(String heading, Class<? extends Entry> kind) {
        return new VoicesPage.Group(heading, rows(kind));
    }

    private List<VoicesPage.Row> rows(Class<? extends Entry> kind) {
        return subjects.stream()
                .filter(kind::isInstance)
                .map(s -> new VoicesPage.Row(
                        from.to(s),
                        speakers.stream().map(p -> cell(p, s)).toList(),
                        from.briefing().about(s.id()).size()))
                .toList();
    }

    private VoicesPage.Cell cell(Entry speaker, Entry subject) {
        List<Claim> claims = claims(speaker, subject);
        if (claims.isEmpty()) {
            return new VoicesPage.Cell("", "", "");
        }
        String href = claims.size() == 1 ? from.href(claims.get(0)) : "#" + anchor(speaker, subject);
        int reported = (int) claims.stream().filter(c -> c.removes() > 0).count();
        int own = claims.size() - reported;
        String words = (own > 0 ? English.count(own, "claim") : "")
                + (own > 0 && reported > 0 ? ", and " : "")
                + (reported > 0 ? English.count(reported, "claim") + " by the word of others" : "");
        String count = (own > 0 ? Integer.toString(own) : "") + (reported > 0 ? "+" + reported : "");
        return new VoicesPage.Cell(count, href, speaker.title() + " on " + subject.title() + ": " + words);
    }

    /** Returns whether all that one says about another we have by the word of others. */
    boolean isReported(Entry speaker, Entry subject) {
        return claims(speaker, subject).stream().allMatch(c -> c.removes() > 0);
    }

    private PageLink told(Claim claim) {
        return PageLink.of(claim.title() + Standings.hand(claim.removes()), from.href(claim));
    }

    List<VoicesPage.Pair> pairs() {
        return speakers.stream()
                .map(s -> new VoicesPage.Pair(from.to(s), subjects(s)))
                .filter(p -> !p.subjects().isEmpty())
                .toList();
    }

    private List<VoicesPage.Subject> subjects(Entry speaker) {
        return subjects.stream()
                .filter(s -> claims(speaker, s).size() > 1)
                .map(s -> new VoicesPage.Subject(
                        anchor(speaker, s),
                        from.to(s),
                        claims(speaker, s).stream().map(this::told).toList()))
                .toList();
    }

    private static String anchor(Entry speaker, Entry subject) {
        return speaker.id() + "-on-" + subject.id();
    }
}
