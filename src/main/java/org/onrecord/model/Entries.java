package org.onrecord.model;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of a briefing, and what follows from them together, found when it is first asked for; safe for several threads. */
final class Entries {
    /** In the order of ids; looked into by hash, since ordering ids costs much more. */
    private final Map<String, Entry> byId;

    private final List<Entry> all;
    private final Map<Class<?>, List<Entry>> byType;
    private @Nullable Map<String, Permalink> layouts;
    private @Nullable Inverse inverse;
    private @Nullable Neighbours neighbours;
    private @Nullable Entries bare;
    private @Nullable Entries fronts;

    /** Takes entries by their ids, in order. */
    Entries(Map<String, Entry> ordered) {
        byId = ordered;
        all = List.copyOf(ordered.values());
        byType = all.stream().collect(Collectors.groupingBy(Entry::getClass, Collectors.toUnmodifiableList()));
    }

    Entries with(UnaryOperator<Entry> change) {
        Map<String, Entry> changed = new LinkedHashMap<>(byId);
        changed.replaceAll((id, entry) -> change.apply(entry));
        return new Entries(changed);
    }

    /** Returns the entries with nothing of their texts but links and headings. */
    synchronized Entries bare() {
        Entries known = bare == null ? with(Entry::withoutText) : bare;
        bare = known;
        return known;
    }

    /** Returns the same without the places where it is written. */
    synchronized Entries fronts() {
        Entries known = fronts == null ? with(Entry::front) : fronts;
        fronts = known;
        return known;
    }

    /** Returns the same as the very objects of others wherever they are equal, so that the two are compared by identity. */
    Entries sharing(Entries before) {
        Entries shared = shared(before);
        if (shared != before) {
            shared.bare = shared.made(before, Entry::withoutText, before.bare());
            shared.fronts = shared.made(before, Entry::front, before.fronts());
        }
        return shared;
    }

    private Entries shared(Entries before) {
        Entries shared = with(entry -> {
            Entry other = before.byId.get(entry.id());
            return entry.equals(other) ? other : entry;
        });
        return shared.isVery(before) ? before : shared;
    }

    /** Returns what is made of each entry; of the very entries of others it has been made already. */
    private Entries made(Entries before, UnaryOperator<Entry> maker, Entries ofBefore) {
        return with(entry ->
                        isSame(entry, before.byId.get(entry.id())) ? ofBefore.byId.get(entry.id()) : maker.apply(entry))
                .shared(ofBefore);
    }

    private boolean isVery(Entries other) {
        Iterator<Entry> others = other.all.iterator();
        return all.size() == other.all.size() && all.stream().allMatch(e -> isSame(e, others.next()));
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Entry one, @Nullable Entry other) {
        return one == other;
    }

    /** Returns whether both are the same but for their texts and places. */
    boolean areSameButForTexts(Entries other) {
        Entries mine = fronts();
        Entries theirs = other.fronts();
        return mine == theirs || mine.all.equals(theirs.all);
    }

    /** Returns every entry in the order of ids. */
    List<Entry> all() {
        return all;
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(get(id));
    }

    @Nullable
    Entry get(String id) {
        return byId.get(id);
    }

    Optional<Brief> brief() {
        return of(Brief.class).stream().findFirst();
    }

    @SuppressWarnings("unchecked") // grouped by that very class
    <E extends Entry> List<E> of(Class<E> type) {
        return (List<E>) byType.getOrDefault(type, List.of());
    }

    /** Returns where the first page with a layout stands. */
    Optional<Permalink> page(String layout) {
        return Optional.ofNullable(layouts().get(layout));
    }

    private synchronized Map<String, Permalink> layouts() {
        Map<String, Permalink> known = layouts;
        if (known == null) {
            known = new HashMap<>();
            for (Page page : of(Page.class)) {
                known.putIfAbsent(page.header().layout(), page.permalink());
            }
            layouts = known;
        }
        return known;
    }

    synchronized Inverse inverse() {
        Inverse known = inverse == null ? new Inverse(this) : inverse;
        inverse = known;
        return known;
    }

    synchronized Neighbours neighbours() {
        Neighbours known = neighbours == null ? new Neighbours(byType.values()) : neighbours;
        neighbours = known;
        return known;
    }
}
