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
    private final Lazy<Map<String, Permalink>> layouts = new Lazy<>(this::pagesByLayout);
    private final Lazy<Inverse> inverse = new Lazy<>(() -> new Inverse(this));
    private final Lazy<Neighbours> neighbours;
    private Lazy<Entries> bare = new Lazy<>(() -> with(Entry::withoutText));
    private Lazy<Entries> fronts = new Lazy<>(() -> with(Entry::front));

    /** Takes entries by their ids, in order. */
    Entries(Map<String, Entry> ordered) {
        byId = ordered;
        all = List.copyOf(ordered.values());
        byType = all.stream().collect(Collectors.groupingBy(Entry::getClass, Collectors.toUnmodifiableList()));
        neighbours = new Lazy<>(() -> new Neighbours(byType.values()));
    }

    Entries with(UnaryOperator<Entry> change) {
        Map<String, Entry> changed = new LinkedHashMap<>(byId);
        changed.replaceAll((id, entry) -> change.apply(entry));
        return new Entries(changed);
    }

    /** Returns the entries with nothing of their texts but links and headings. */
    Entries bare() {
        return bare.get();
    }

    /** Returns the same without the places where it is written. */
    Entries fronts() {
        return fronts.get();
    }

    /** Returns the same as the very objects of others wherever they are equal, so that the two are compared by identity. */
    Entries sharing(Entries before) {
        Entries shared = shared(before);
        if (shared != before) {
            // Made at once: to make them later would be to hold on to the entries of before.
            Entries bareNow = shared.made(before, Entry::withoutText, before.bare());
            Entries frontsNow = shared.made(before, Entry::front, before.fronts());
            shared.bare = new Lazy<>(() -> bareNow);
            shared.fronts = new Lazy<>(() -> frontsNow);
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
        return Optional.ofNullable(layouts.get().get(layout));
    }

    private Map<String, Permalink> pagesByLayout() {
        Map<String, Permalink> pages = new HashMap<>();
        of(Page.class).forEach(page -> pages.putIfAbsent(page.header().layout(), page.permalink()));
        return pages;
    }

    Inverse inverse() {
        return inverse.get();
    }

    Neighbours neighbours() {
        return neighbours.get();
    }
}
