package org.onrecord.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.check.formula.FormulaNames;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Evidence;
import org.onrecord.model.Judgement;
import org.onrecord.model.Permalink;
import org.onrecord.model.Question;
import org.onrecord.model.Relation;
import org.onrecord.model.Source;
import org.onrecord.model.Term;

/** Finds the entries that a text may rest on: its own, and those that it cites, links or is spoken of in. */
final class Rests {
    private final Briefing briefing;

    Rests(Briefing briefing) {
        this.briefing = briefing;
    }

    /** Returns what the front matter of an entry may rest on. */
    List<Entry> of(Entry entry) {
        Found found = new Found();
        found.add(entry);
        if (entry instanceof Claim claim) {
            claim(claim, found);
        } else if (entry instanceof Event event) {
            found.addAll(briefing.about(event.id()));
            ids(event.participants().stream().map(Event.Participant::claim), found);
            ids(event.evidence().stream().map(Evidence::source), found);
            ids(Stream.of(event.dating().anchor()), found);
        } else if (entry instanceof Actor actor) {
            found.addAll(briefing.saidBy(actor.id()));
            found.addAll(briefing.about(actor.id()));
            found.addAll(briefing.naming(actor.id(), Source.class));
            ids(actor.roles().stream().map(r -> r.claim()), found);
        } else if (entry instanceof Question question) {
            claims(question.raisedBy(), found);
        } else if (entry instanceof Term term) {
            claims(term.claims(), found);
        } else if (entry instanceof Check check) {
            FormulaNames names = FormulaNames.in(check.formula());
            ids(Stream.concat(names.figures().stream(), names.dated().stream()).map(FormulaNames.Named::id), found);
        } else if (entry instanceof Source || entry instanceof Brief) {
            found.addAll(briefing.entries());
        }
        return found.entries();
    }

    /** A claim rests on itself, on the dates of its sources and of the events that it is about or counts from. */
    private void claim(Claim claim, Found found) {
        found.add(claim);
        ids(claim.evidence().stream().map(Evidence::source), found);
        Stream.concat(
                        claim.about().stream(),
                        Stream.of(claim.said().anchor(), claim.fact().anchor()))
                .forEach(id -> briefing.find(Event.class, id).ifPresent(found::add));
    }

    /** Returns what a reason or reading of a claim may rest on: the related claims as well. */
    List<Entry> related(Claim claim) {
        Found found = new Found();
        found.addAll(of(claim));
        claims(claim.relations().stream().map(Relation::to).toList(), found);
        return found.entries();
    }

    List<Entry> of(Judgement judgement) {
        Found found = new Found();
        claims(judgement.claims(), found);
        return found.entries();
    }

    /** Returns what a body may rest on: what it links as well. */
    List<Entry> linked(Entry entry, List<Entry> ground) {
        Found found = new Found();
        found.addAll(ground);
        ids(entry.body().links().stream().map(l -> Permalink.id(l.target())), found);
        return found.entries();
    }

    private void claims(List<String> ids, Found found) {
        ids.forEach(id -> briefing.find(Claim.class, id).ifPresent(c -> claim(c, found)));
    }

    private void ids(Stream<String> ids, Found found) {
        ids.forEach(id -> briefing.entry(id).ifPresent(found::add));
    }

    /** Entries, each once, by id: comparing whole records would cost more than everything else here. */
    private static final class Found {
        private final Map<String, Entry> byId = new LinkedHashMap<>();

        void add(Entry entry) {
            byId.putIfAbsent(entry.id(), entry);
        }

        void addAll(Collection<? extends Entry> entries) {
            entries.forEach(this::add);
        }

        List<Entry> entries() {
            return List.copyOf(byId.values());
        }
    }
}
