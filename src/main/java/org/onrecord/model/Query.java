package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a briefing can be asked; who needs less asks for less, and need not ask again when the rest is another. Each is one object.
 *
 * @param <A> what is answered, which nobody may change
 */
final class Query<A> {
    static final Query<Optional<Brief>> BRIEF = whole(entries -> entries.brief());
    static final Query<String> BRIEF_TITLE =
            whole(entries -> entries.brief().map(Entry::title).orElse(""));
    static final Query<Optional<Permalink>> FRONT =
            whole(entries -> entries.brief().map(Entry::permalink));
    static final Query<Optional<Imprint>> IMPRINT =
            whole(entries -> entries.brief().map(Brief::imprint));
    static final Query<List<Judgement>> JUDGEMENTS =
            whole(entries -> entries.brief().map(Brief::judgements).orElse(List.of()));
    static final Query<List<Source>> SOURCES = whole(entries -> entries.of(Source.class));
    static final Query<List<String>> SOURCE_IDS =
            whole(entries -> entries.of(Source.class).stream().map(Entry::id).toList());
    static final Query<List<Actor>> ACTORS = whole(entries -> entries.of(Actor.class));
    static final Query<List<Claim>> CLAIMS = whole(entries -> entries.of(Claim.class));
    static final Query<List<Event>> EVENTS = whole(entries -> entries.of(Event.class));
    static final Query<List<Question>> QUESTIONS = whole(entries -> entries.of(Question.class));
    static final Query<List<Term>> TERMS = whole(entries -> entries.of(Term.class));
    static final Query<List<Check>> CHECKS = whole(entries -> entries.of(Check.class));
    static final Query<List<Entry>> ALL = whole(entries -> entries.all());

    static final Query<Optional<Entry>> ENTRY = ofEntry(entry -> entry);
    static final Query<Optional<String>> TITLE = ofEntry(entry -> entry.map(Entry::title));
    static final Query<Optional<Permalink>> PERMALINK = ofEntry(entry -> entry.map(Entry::permalink));
    static final Query<Optional<String>> NAME =
            ofEntry(entry -> entry.filter(Actor.class::isInstance).map(Entry::title));
    static final Query<Optional<Permalink>> PAGE = new Query<>((entries, id) -> entries.page(id));
    static final Query<List<Claim>> SAID_BY =
            new Query<>((entries, id) -> entries.inverse().saidBy(id));
    static final Query<List<Claim>> PASSED_ON_BY =
            new Query<>((entries, id) -> entries.inverse().passedOnBy(id));
    static final Query<List<Claim>> ABOUT =
            new Query<>((entries, id) -> entries.inverse().about(id));
    static final Query<List<Inverse.Incoming>> RELATIONS_TO =
            new Query<>((entries, id) -> entries.inverse().relationsTo(id));
    static final Query<List<Entry>> NAMING =
            new Query<>((entries, id) -> entries.inverse().naming(id));
    static final Query<Optional<String>> BEFORE =
            new Query<>((entries, id) -> entries.neighbours().before(id));
    static final Query<Optional<String>> AFTER =
            new Query<>((entries, id) -> entries.neighbours().after(id));

    private final BiFunction<Entries, String, A> answer;
    private final boolean isOfEntry;

    private Query(BiFunction<Entries, String, A> answer) {
        this(answer, false);
    }

    private Query(BiFunction<Entries, String, A> answer, boolean isOfEntry) {
        this.answer = answer;
        this.isOfEntry = isOfEntry;
    }

    /** Returns a question about the entry with an id alone. */
    private static <A> Query<A> ofEntry(Function<Optional<Entry>, A> answer) {
        return new Query<>((entries, id) -> answer.apply(entries.entry(id)), true);
    }

    /** Returns whether nothing but the entry with the id decides on the answer. */
    boolean isOfEntry() {
        return isOfEntry;
    }

    /** Returns a question about no id. */
    private static <A> Query<A> whole(Function<Entries, A> answer) {
        return new Query<>((entries, id) -> answer.apply(entries));
    }

    /** Returns what the entries answer about an id. */
    A of(Entries entries, String id) {
        return answer.apply(entries, id);
    }
}
