package org.onrecord.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onrecord.model.Attribution;
import org.onrecord.model.Claim;
import org.onrecord.model.Modality;

/**
 * Claims that have something in common.
 *
 * @param anchor its id on the page
 * @param heading leading to a page where there is one of its own
 * @param meaning of the word in the heading, empty where the heading is a name
 * @param count such as {@code 3 claims}
 * @param number how many
 * @param tone what its colour means, {@code plain} where it has none
 * @param claims in the order of ids
 */
public record ClaimGroup(
        String anchor,
        PageLink heading,
        String meaning,
        String count,
        int number,
        String tone,
        List<ClaimCard> claims) {
    public ClaimGroup {
        claims = List.copyOf(claims);
    }

    /** Returns one group for every actor that says something, those who say most first. */
    static List<ClaimGroup> bySpeaker(Vantage from) {
        Map<String, List<Claim>> said = new LinkedHashMap<>();
        from.briefing()
                .claims()
                .forEach(c -> c.speakers()
                        .forEach(s ->
                                said.computeIfAbsent(s, k -> new ArrayList<>()).add(c)));
        List<ClaimGroup> groups = new ArrayList<>();
        said.forEach((speaker, claims) -> groups.add(of(from, speaker, from.to(speaker), "", "plain", claims)));
        groups.sort(Comparator.comparingInt(ClaimGroup::number)
                .reversed()
                .thenComparing(g -> g.heading().text()));
        return groups;
    }

    /** Returns one group for every kind of statement that occurs. */
    static List<ClaimGroup> byKind(Vantage from) {
        return Arrays.stream(Modality.values())
                .map(m -> of(
                        from,
                        m.word(),
                        PageLink.of(English.capital(Wording.kind(m)), ""),
                        Meaning.of(m),
                        Tag.tone(m),
                        claims(from, c -> c.modality() == m)))
                .filter(g -> g.number() > 0)
                .toList();
    }

    /** Returns one group for every sort of voice that occurs. */
    static List<ClaimGroup> byAttribution(Vantage from) {
        return Arrays.stream(Attribution.values())
                .map(a -> of(
                        from,
                        a.word(),
                        PageLink.of(English.capital(a.label()), ""),
                        Meaning.of(a),
                        "plain",
                        claims(from, c -> from.briefing().attribution(c) == a)))
                .filter(g -> g.number() > 0)
                .toList();
    }

    private static List<Claim> claims(Vantage from, Predicate<Claim> wanted) {
        return from.briefing().claims().stream().filter(wanted).toList();
    }

    private static ClaimGroup of(
            Vantage from, String anchor, PageLink heading, String meaning, String tone, List<Claim> claims) {
        return new ClaimGroup(
                anchor,
                heading,
                meaning,
                English.count(claims.size(), "claim"),
                claims.size(),
                tone,
                ClaimCard.of(from, claims));
    }
}
