package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole: every entry, by type in the order of ids, and what follows from them together; safe for several threads but where it is noted. */
public final class Briefing {
    private final Entries entries;
    private final @Nullable Inquiry inquiry;

    /** Gathers entries; of two with one id the first counts. */
    public Briefing(List<Entry> all) {
        this(new Entries(IdOrder.of(all)), null);
    }

    private Briefing(Entries entries, @Nullable Inquiry inquiry) {
        this.entries = entries;
        this.inquiry = inquiry;
    }

    /** Returns the same, which notes what it is asked and what it answers. */
    public Briefing noted(Inquiry asked) {
        return new Briefing(entries, asked);
    }

    /** Returns the same, which notes nothing. */
    Briefing plain() {
        return inquiry == null ? this : new Briefing(entries, null);
    }

    /** Returns the briefing with other entries under the same ids. */
    public Briefing with(UnaryOperator<Entry> change) {
        return new Briefing(entries.with(change), null);
    }

    /** Returns the same briefing, of the very entries of another wherever these are equal, so that comparing the two costs little. */
    public Briefing sharing(Briefing before) {
        return new Briefing(entries.sharing(before.entries), null);
    }

    /** Returns the briefing with nothing of the texts below the front matters but their links and headings. */
    public Briefing withoutTexts() {
        return new Briefing(entries.bare(), null);
    }

    /** Returns the briefing without these texts and without the places where it is written. */
    public Briefing fronts() {
        return new Briefing(entries.fronts(), null);
    }

    /** Returns whether both say the same, but for the texts below the front matters and for the places where it is written. */
    public boolean isSameButForTexts(Briefing other) {
        return entries.areSameButForTexts(other.entries);
    }

    /** Returns whether both are made of the very same entries, found without looking at these. */
    public boolean isVery(Briefing other) {
        return entries == other.entries;
    }

    /** Returns the front page, absent only where the content has none. */
    public Optional<Brief> brief() {
        return ask(Query.BRIEF);
    }

    /** Returns the title of the front page, empty where there is none. */
    public String title() {
        return ask(Query.BRIEF_TITLE);
    }

    /** Returns where the front page stands. */
    public Optional<Permalink> front() {
        return ask(Query.FRONT);
    }

    /** Returns who made the briefing and when, as the front page has it. */
    public Optional<Imprint> imprint() {
        return ask(Query.IMPRINT);
    }

    /** Returns the key judgements of the front page. */
    public List<Judgement> judgements() {
        return ask(Query.JUDGEMENTS);
    }

    public List<Source> sources() {
        return ask(Query.SOURCES);
    }

    public List<String> sourceIds() {
        return ask(Query.SOURCE_IDS);
    }

    public List<Actor> actors() {
        return ask(Query.ACTORS);
    }

    public List<Claim> claims() {
        return ask(Query.CLAIMS);
    }

    public List<Event> events() {
        return ask(Query.EVENTS);
    }

    public List<Question> questions() {
        return ask(Query.QUESTIONS);
    }

    public List<Term> terms() {
        return ask(Query.TERMS);
    }

    public List<Check> checks() {
        return ask(Query.CHECKS);
    }

    /** Returns every entry in the order of ids. */
    public List<Entry> entries() {
        return ask(Query.ALL);
    }

    /** Returns the entry with the id, of whatever type. */
    public Optional<Entry> entry(String id) {
        return ask(Query.ENTRY, id);
    }

    /** Returns the heading of the entry with the id. */
    public Optional<String> title(String id) {
        return ask(Query.TITLE, id);
    }

    /** Returns where the entry with the id stands. */
    public Optional<Permalink> permalink(String id) {
        return ask(Query.PERMALINK, id);
    }

    /** Returns the name of the actor with the id. */
    public Optional<String> name(String actor) {
        return ask(Query.NAME, actor);
    }

    /** Returns where the first page of a layout stands; the front page is none of these. */
    public Optional<Permalink> page(String layout) {
        return ask(Query.PAGE, layout);
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
        return ask(Query.SAID_BY, actor);
    }

    /** Returns the claims of others that came through an actor, who did not publish them. */
    public List<Claim> passedOnBy(String actor) {
        return ask(Query.PASSED_ON_BY, actor);
    }

    /** Returns the claims about an actor or event. */
    public List<Claim> about(String id) {
        return ask(Query.ABOUT, id);
    }

    /** Returns the relations of other claims to a claim, by the claim they start from. */
    public List<Inverse.Incoming> relationsTo(String claim) {
        return ask(Query.RELATIONS_TO, claim);
    }

    /** Returns the entries of a type that name an id otherwise than a claim does. */
    public <E extends Entry> List<E> naming(String id, Class<E> type) {
        return ask(Query.NAMING, id).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Returns the id of the entry of the same type that stands before, in the order of ids. */
    public Optional<String> before(String id) {
        return ask(Query.BEFORE, id);
    }

    /** Returns the id of the entry of the same type that stands after, in the order of ids. */
    public Optional<String> after(String id) {
        return ask(Query.AFTER, id);
    }

    private <A> A ask(Query<A> query) {
        return ask(query, "");
    }

    private <A> A ask(Query<A> query, String id) {
        A answer = query.of(entries, id);
        if (inquiry != null) {
            inquiry.note(query, id, answer);
        }
        return answer;
    }

    /** Returns whether both have the very same entry under an id, or none. */
    @SuppressWarnings("ReferenceEquality")
    boolean hasVery(String id, Briefing other) {
        return entries.get(id) == other.entries.get(id);
    }

    boolean answers(Query<?> query, String id, Object answer) {
        return query.of(entries, id).equals(answer);
    }
}
