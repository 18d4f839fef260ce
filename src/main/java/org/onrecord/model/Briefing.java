package org.onrecord.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole: every entry, by type in the order of ids, and what follows from them together. */
public final class Briefing {
    /** In the order of ids; looked into by hash, since ordering ids costs much more. */
    private final Map<String, Entry> entries;

    private final Map<Class<?>, List<Entry>> byType;
    private final Inverse inverse;

    /** Gathers entries; of two with one id the first counts. */
    public Briefing(List<Entry> all) {
        this(IdOrder.of(all));
    }

    private Briefing(Map<String, Entry> ordered) {
        entries = ordered;
        byType = entries.values().stream().collect(Collectors.groupingBy(Entry::getClass));
        inverse = new Inverse(of(Claim.class));
    }

    /** Returns the briefing with other entries under the same ids. */
    public Briefing with(UnaryOperator<Entry> change) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.replaceAll((id, entry) -> change.apply(entry));
        return new Briefing(changed);
    }

    /** Returns the briefing with nothing of the texts below the front matters but their links and headings. */
    public Briefing withoutTexts() {
        return with(Entry::withoutText);
    }

    /** Returns whether both say the same, but for the texts below the front matters and for the places where it is written. */
    public boolean isSameButForTexts(Briefing other) {
        return Entry.areSameButForTexts(entries.values(), other.entries.values());
    }

    /** Returns the front page, absent only where the content has none. */
    public Optional<Brief> brief() {
        return of(Brief.class).stream().findFirst();
    }

    public List<Source> sources() {
        return of(Source.class);
    }

    public List<Actor> actors() {
        return of(Actor.class);
    }

    public List<Claim> claims() {
        return of(Claim.class);
    }

    public List<Event> events() {
        return of(Event.class);
    }

    public List<Question> questions() {
        return of(Question.class);
    }

    public List<Term> terms() {
        return of(Term.class);
    }

    public List<Check> checks() {
        return of(Check.class);
    }

    public List<Page> pages() {
        return of(Page.class);
    }

    /** Returns every entry in the order of ids. */
    public List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** Returns the entry with the id, of whatever type. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the entry with the id where it has the type. */
    public <E extends Entry> Optional<E> find(Class<E> type, String id) {
        return entry(id).filter(type::isInstance).map(type::cast);
    }

    /** Returns whose voice a claim is. */
    public Attribution attribution(Claim claim) {
        if (claim.chain().size() == 1 && publishers(claim).toList().containsAll(claim.speakers())) {
            return Attribution.PUBLISHERS_OWN_VOICE;
        }
        if (claim.chain().isEmpty() || claim.speakers().size() != 1) {
            return Attribution.AMBIGUOUS;
        }
        ChainLink first = claim.chain().get(0);
        String speaker = first.agents().get(0);
        return find(Actor.class, speaker).map(a -> Attribution.of(a, first)).orElse(Attribution.AMBIGUOUS);
    }

    /** Returns the publishers of the sources that carry a claim. */
    public Stream<String> publishers(Claim claim) {
        return claim.evidence().stream()
                .map(Evidence::source)
                .distinct()
                .flatMap(s -> find(Source.class, s).stream())
                .map(Source::publisher);
    }

    /** Returns the claims that an actor makes. */
    public List<Claim> saidBy(String actor) {
        return inverse.saidBy(actor);
    }

    /** Returns the claims of others that came through an actor, who did not publish them. */
    public List<Claim> passedOnBy(String actor) {
        return inverse.passedOnBy(actor);
    }

    /** Returns the claims about an actor or event. */
    public List<Claim> about(String id) {
        return inverse.about(id);
    }

    /** Returns the relations of other claims to a claim, by the claim they start from. */
    public List<Inverse.Incoming> relationsTo(String claim) {
        return inverse.relationsTo(claim);
    }

    private <E extends Entry> List<E> of(Class<E> type) {
        Function<Entry, E> cast = type::cast;
        return byType.getOrDefault(type, List.of()).stream().map(cast).toList();
    }
}
