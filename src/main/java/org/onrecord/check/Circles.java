package org.onrecord.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Claim;
import org.onrecord.model.IdOrder;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

/** Finds circles among the relations that say on what a claim rests or what it replaces. */
final class Circles {
    private static final Set<RelationType> DIRECTED =
            Set.of(RelationType.SUPERSEDES, RelationType.RETRACTS, RelationType.DERIVES_FROM, RelationType.DEPENDS_ON);

    private final Map<String, List<String>> targets = new TreeMap<>(new IdOrder());
    private final Map<String, List<String>> origins = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();

    Circles(List<Claim> claims) {
        for (Claim claim : claims) {
            targets.put(
                    claim.id(),
                    claim.relations().stream()
                            .filter(r -> DIRECTED.contains(r.type()) && !r.to().equals(claim.id()))
                            .map(Relation::to)
                            .distinct()
                            .toList());
        }
        targets.values().forEach(list -> list.forEach(t -> origins.putIfAbsent(t, new ArrayList<>())));
        targets.forEach((from, list) ->
                list.forEach(t -> origins.getOrDefault(t, List.of()).add(from)));
        targets.forEach((from, list) ->
                open.put(from, (int) list.stream().filter(targets::containsKey).count()));
    }

    /** Returns each circle from its first claim back to it; circles that share a claim are found one at a time. */
    List<List<String>> find() {
        List<List<String>> found = new ArrayList<>();
        targets.keySet().stream()
                .filter(id -> open.getOrDefault(id, 0) == 0)
                .toList()
                .forEach(this::close);
        for (String id : targets.keySet()) {
            if (open.containsKey(id)) {
                List<String> circle = from(id);
                found.add(circle);
                circle.forEach(this::close);
            }
        }
        return found;
    }

    /** Takes a claim out, and with it those that have no way on but through it. */
    private void close(String id) {
        Deque<String> closing = new ArrayDeque<>(List.of(id));
        while (!closing.isEmpty()) {
            String next = closing.pop();
            if (open.remove(next) != null) {
                for (String origin : origins.getOrDefault(next, List.of())) {
                    if (open.containsKey(origin) && open.merge(origin, -1, Integer::sum) == 0) {
                        closing.push(origin);
                    }
                }
            }
        }
    }

    /** Every claim still open leads to another that is open, so that the way must come back to itself. */
    private List<String> from(String start) {
        List<String> way = new ArrayList<>(List.of(start));
        String next = next(start);
        Set<String> seen = new java.util.HashSet<>(way);
        while (seen.add(next)) {
            way.add(next);
            next = next(next);
        }
        List<String> circle = new ArrayList<>(way.subList(way.indexOf(next), way.size()));
        String least = circle.stream().min(new IdOrder()).orElse(next);
        java.util.Collections.rotate(circle, -circle.indexOf(least));
        circle.add(least);
        return circle;
    }

    private String next(String id) {
        return targets.getOrDefault(id, List.of()).stream()
                .filter(open::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no way on from " + id));
    }
}
