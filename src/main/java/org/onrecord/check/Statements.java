package org.onrecord.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Inference;
import org.onrecord.model.Judgement;
import org.onrecord.model.Link;
import org.onrecord.model.Page;
import org.onrecord.model.Passage;
import org.onrecord.model.Question;
import org.onrecord.model.Source;
import org.onrecord.model.Term;
import org.onrecord.model.Tombstone;

/** Every text of an entry that has to rest on evidence, with what it may rest on. */
final class Statements {
    private final Entry entry;
    private final Rests rests;
    private final List<Statement> found = new ArrayList<>();

    private Statements(Entry entry, Rests rests) {
        this.entry = entry;
        this.rests = rests;
    }

    /** Returns the statements of an entry; a page of prose and a tombstone make none. */
    static List<Statement> of(Entry entry, Rests rests) {
        Statements statements = new Statements(entry, rests);
        if (!(entry instanceof Page || entry instanceof Tombstone)) {
            statements.read();
        }
        return statements.found;
    }

    private void read() {
        List<Entry> ground = rests.of(entry);
        if (entry instanceof Claim claim) {
            claim(claim, ground);
        } else if (entry instanceof Event event) {
            add("title", event.title(), ground);
            inferred(event.inferred(), ground);
        } else if (entry instanceof Actor actor) {
            for (int i = 0; i < actor.roles().size(); i++) {
                add("roles[" + i + "].role", actor.roles().get(i).role(), ground);
            }
        } else if (entry instanceof Source source) {
            source(source, ground);
        } else if (entry instanceof Question question) {
            add("title", question.title(), ground);
            add("why", question.why(), ground);
            add("would-answer", question.wouldAnswer(), ground);
        } else if (entry instanceof Term term) {
            add("title", term.title(), ground);
            add("meaning", term.meaning(), ground);
        } else if (entry instanceof Check check) {
            add("title", check.title(), ground);
        } else if (entry instanceof Brief brief) {
            brief(brief, ground);
        }
        body(ground);
    }

    private void claim(Claim claim, List<Entry> ground) {
        add("title", claim.title(), ground);
        add("proposition", claim.proposition(), ground);
        if (!claim.standing().filledIn()) {
            add("corroboration-basis", claim.standing().basis(), ground);
        }
        for (int i = 0; i < claim.figures().size(); i++) {
            add("figures[" + i + "].measured", claim.figures().get(i).measured(), ground);
        }
        List<Entry> related = rests.related(claim);
        inferred(claim.inferred(), related);
        for (int i = 0; i < claim.relations().size(); i++) {
            add("relations[" + i + "].reason", claim.relations().get(i).reason(), related);
        }
    }

    private void source(Source source, List<Entry> ground) {
        add("descriptor.access", source.descriptor().access(), ground);
        add("descriptor.interest", source.descriptor().interest(), ground);
        add("descriptor.completeness", source.descriptor().completeness(), ground);
        add("descriptor.age", source.descriptor().age(), ground);
    }

    private void brief(Brief brief, List<Entry> ground) {
        add("title", brief.title(), ground);
        add("bottom-line", brief.bottomLine(), ground);
        for (int i = 0; i < brief.judgements().size(); i++) {
            Judgement judgement = brief.judgements().get(i);
            String at = "key-judgements[" + i + "].";
            Set<Integer> cited = Set.of(judgement.claims().size());
            add(at + "text", judgement.text(), rests.of(judgement), cited);
            add(at + "basis", judgement.basis(), rests.of(judgement), cited);
        }
        add("source-summary", brief.sourceSummary(), ground);
        for (int i = 0; i < brief.limitations().size(); i++) {
            add("limitations[" + i + "]", brief.limitations().get(i), ground);
        }
    }

    private void inferred(List<Inference> inferred, List<Entry> ground) {
        for (int i = 0; i < inferred.size(); i++) {
            add("inferred[" + i + "].what", inferred.get(i).what(), ground);
            add("inferred[" + i + "].why", inferred.get(i).why(), ground);
        }
    }

    /** Background has a citation of its own, and method is about the briefing: neither rests on the evidence. */
    private void body(List<Entry> ground) {
        List<Entry> linked = rests.linked(entry, ground);
        Set<Integer> counts = new HashSet<>(Counts.of(entry));
        counts.add(
                (int) entry.body().links().stream().map(Link::target).distinct().count());
        for (Passage passage : entry.body().passages()) {
            if (passage.kind() == Passage.Kind.EVIDENCE || passage.kind() == Passage.Kind.INFERENCE) {
                found.add(new Statement(entry, "", passage::place, passage.text(), linked, counts));
            }
        }
    }

    private void add(String at, String text, List<Entry> ground) {
        add(at, text, ground, Counts.of(entry));
    }

    private void add(String at, String text, List<Entry> ground, Set<Integer> counts) {
        found.add(new Statement(entry, at, () -> entry.origin().at(at), text, ground, counts));
    }
}
