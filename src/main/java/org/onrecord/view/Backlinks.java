package org.onrecord.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Actor;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Source;

/** Which entries name an entry, found once for all, and what stands before and after each. */
final class Backlinks {
    /** A figure in a formula. */
    static final Pattern FIGURE = Pattern.compile("\\b(c\\d+)\\.([a-z][a-z0-9-]*)");

    private final Map<String, Map<String, Entry>> naming = new HashMap<>();
    private final Map<String, Entry> before = new HashMap<>();
    private final Map<String, Entry> after = new HashMap<>();

    Backlinks(Briefing briefing) {
        briefing.questions().forEach(q -> q.raisedBy().forEach(c -> add(c, q)));
        briefing.terms().forEach(t -> t.claims().forEach(c -> add(c, t)));
        briefing.checks().forEach(this::addFigures);
        briefing.events().forEach(this::addParticipants);
        briefing.actors().forEach(this::addRoles);
        briefing.sources().forEach((Source s) -> add(s.publisher(), s));
        List.of(
                        briefing.claims(),
                        briefing.actors(),
                        briefing.events(),
                        briefing.questions(),
                        briefing.terms(),
                        briefing.checks())
                .forEach(this::chain);
    }

    /** Returns the entries of a type that name the id. */
    <E extends Entry> List<E> to(String id, Class<E> type) {
        return naming.getOrDefault(id, Map.of()).values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Returns the entry of the same type that stands before, in the order of ids. */
    Optional<Entry> before(String id) {
        return Optional.ofNullable(before.get(id));
    }

    /** Returns the entry of the same type that stands after, in the order of ids. */
    Optional<Entry> after(String id) {
        return Optional.ofNullable(after.get(id));
    }

    private void chain(List<? extends Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            before.put(entries.get(i).id(), entries.get(i - 1));
            after.put(entries.get(i - 1).id(), entries.get(i));
        }
    }

    private void addFigures(Check check) {
        Matcher figure = FIGURE.matcher(check.formula());
        while (figure.find()) {
            add(figure.group(1), check);
        }
    }

    private void addParticipants(Event event) {
        event.participants().forEach(p -> {
            add(p.actor(), event);
            add(p.claim(), event);
        });
    }

    private void addRoles(Actor actor) {
        actor.roles().forEach(r -> {
            r.organisation().ifPresent(o -> add(o, actor));
            add(r.claim(), actor);
        });
    }

    private void add(String id, Entry entry) {
        naming.computeIfAbsent(id, k -> new LinkedHashMap<>()).put(entry.id(), entry);
    }
}
