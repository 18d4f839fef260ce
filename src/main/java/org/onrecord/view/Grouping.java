package org.onrecord.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Attribution;
import org.onrecord.model.Claim;
import org.onrecord.model.Modality;

/**
 * Claims that have something in common, before anything is shown of them.
 *
 * @param anchor its id on the page of groups
 * @param heading leading to a page where there is one of its own
 * @param meaning of the word in the heading, empty where the heading is a name
 * @param tone what its colour means, {@code plain} where it has none
 * @param claims in the order of ids
 */
record Grouping(String anchor, PageLink heading, String meaning, String tone, List<Claim> claims) {
    Grouping {
        claims = List.copyOf(claims);
    }

    int number() {
        return claims.size();
    }

    /** Returns one group for every actor that says something, those who say most first. */
    static List<Grouping> bySpeaker(Vantage from) {
        Map<String, List<Claim>> said = new LinkedHashMap<>();
        from.briefing()
                .claims()
                .forEach(c -> c.speakers()
                        .forEach(s ->
                                said.computeIfAbsent(s, k -> new ArrayList<>()).add(c)));
        List<Grouping> groups = new ArrayList<>();
        said.forEach((speaker, claims) -> groups.add(new Grouping(speaker, from.to(speaker), "", "plain", claims)));
        groups.sort(Comparator.comparingInt(Grouping::number)
                .reversed()
                .thenComparing(g -> g.heading().text()));
        return groups;
    }

    /** Returns one group for every kind of statement that occurs. */
    static List<Grouping> byKind(Vantage from) {
        Map<Modality, List<Claim>> claims = claims(from, Claim::modality);
        return Arrays.stream(Modality.values())
                .filter(claims::containsKey)
                .map(m -> new Grouping(
                        m.word(),
                        PageLink.of(English.capital(Wording.kind(m)), ""),
                        Meaning.of(m),
                        Tag.tone(m),
                        claims.getOrDefault(m, List.of())))
                .toList();
    }

    /** Returns one group for every sort of voice that occurs. */
    static List<Grouping> byAttribution(Vantage from) {
        Map<Attribution, List<Claim>> claims = claims(from, from.briefing()::attribution);
        return Arrays.stream(Attribution.values())
                .filter(claims::containsKey)
                .map(a -> new Grouping(
                        a.word(),
                        PageLink.of(English.capital(a.label()), ""),
                        Meaning.of(a),
                        "plain",
                        claims.getOrDefault(a, List.of())))
                .toList();
    }

    private static <K> Map<K, List<Claim>> claims(Vantage from, Function<Claim, K> by) {
        return from.briefing().claims().stream().collect(Collectors.groupingBy(by));
    }
}
