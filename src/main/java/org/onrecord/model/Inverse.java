package org.onrecord.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What points at an entry, found once for all. */
public final class Inverse {
    private final Map<String, List<Claim>> saidBy = new HashMap<>();
    private final Map<String, List<Claim>> passedOnBy = new HashMap<>();
    private final Map<String, List<Claim>> about = new HashMap<>();
    private final Map<String, List<Incoming>> relations = new HashMap<>();
    private final Map<String, Map<String, Entry>> naming = new HashMap<>();

    Inverse(Entries entries) {
        claims(entries.of(Claim.class));
        entries.of(Question.class).forEach(q -> q.raisedBy().forEach(c -> name(c, q)));
        entries.of(Term.class).forEach(t -> t.claims().forEach(c -> name(c, t)));
        entries.of(Check.class).forEach(c -> c.claims().forEach(claim -> name(claim, c)));
        entries.of(Event.class)
                .forEach(e -> e.participants().forEach(p -> {
                    name(p.actor(), e);
                    name(p.claim(), e);
                }));
        entries.of(Actor.class)
                .forEach(a -> a.roles().forEach(r -> {
                    r.organisation().ifPresent(o -> name(o, a));
                    name(r.claim(), a);
                }));
        entries.of(Source.class).forEach(s -> name(s.publisher(), s));
    }

    private void claims(List<Claim> claims) {
        for (Claim claim : claims) {
            claim.speakers().forEach(s -> add(saidBy, s, claim));
            claim.chain().stream()
                    .limit(Math.max(1, claim.chain().size() - 1))
                    .skip(1)
                    .flatMap(link -> link.agents().stream())
                    .forEach(a -> add(passedOnBy, a, claim));
            claim.about().forEach(a -> add(about, a, claim));
            claim.relations().forEach(r -> add(relations, r.to(), new Incoming(claim, r)));
        }
    }

    List<Claim> saidBy(String actor) {
        return List.copyOf(saidBy.getOrDefault(actor, List.of()));
    }

    List<Claim> passedOnBy(String actor) {
        return List.copyOf(passedOnBy.getOrDefault(actor, List.of()));
    }

    List<Claim> about(String id) {
        return List.copyOf(about.getOrDefault(id, List.of()));
    }

    List<Incoming> relationsTo(String claim) {
        return List.copyOf(relations.getOrDefault(claim, List.of()));
    }

    /** Returns the entries that name an id in another way than a claim does, each once. */
    List<Entry> naming(String id) {
        return List.copyOf(naming.getOrDefault(id, Map.of()).values());
    }

    private void name(String id, Entry entry) {
        naming.computeIfAbsent(id, k -> new LinkedHashMap<>()).put(entry.id(), entry);
    }

    private static <V> void add(Map<String, List<V>> map, String key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /**
     * A relation seen from the claim it leads to.
     *
     * @param from the claim that has the relation
     * @param relation as written there
     */
    public record Incoming(Claim from, Relation relation) {}
}
