package org.onrecord.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.check.formula.FormulaNames;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Edtf;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Event;
import org.onrecord.model.Evidence;
import org.onrecord.model.Question;
import org.onrecord.model.Source;
import org.onrecord.model.Term;
import org.onrecord.model.Tombstone;

/** The ids that an entry's front matter writes to name others. */
final class References {
    private static final List<EntryType> SPOKEN_OF = List.of(EntryType.ACTOR, EntryType.EVENT);

    private static final List<EntryType> DATED = List.of(EntryType.EVENT, EntryType.SOURCE, EntryType.CLAIM);

    private static final List<EntryType> LIVING = Arrays.stream(EntryType.values())
            .filter(t -> t != EntryType.TOMBSTONE)
            .toList();

    private final Entry entry;
    private final List<Reference> found = new ArrayList<>();

    private References(Entry entry) {
        this.entry = entry;
    }

    /** Returns the references of an entry in the order of its keys; what the build filled in is none. */
    static List<Reference> of(Entry entry) {
        References references = new References(entry);
        references.read();
        return references.found;
    }

    private void read() {
        if (entry instanceof Claim claim) {
            read(claim);
        } else if (entry instanceof Event event) {
            read(event);
        } else if (entry instanceof Actor actor) {
            read(actor);
        } else if (entry instanceof Source source) {
            add("publisher", source.publisher(), EntryType.ACTOR);
        } else if (entry instanceof Question question) {
            each("raised-by", question.raisedBy(), List.of(EntryType.CLAIM));
        } else if (entry instanceof Term term) {
            evidence("usage", term.usage());
            each("claims", term.claims(), List.of(EntryType.CLAIM));
        } else if (entry instanceof Brief brief) {
            read(brief);
        } else if (entry instanceof Check check) {
            read(check);
        } else if (entry instanceof Tombstone tombstone) {
            each("replaced-by", tombstone.replacedBy(), LIVING);
        }
    }

    private void read(Claim claim) {
        for (int i = 0; i < claim.chain().size(); i++) {
            if (!claim.chain().get(i).filledIn()) {
                each("chain[" + i + "].agent", claim.chain().get(i).agents(), List.of(EntryType.ACTOR));
            }
        }
        each("about", claim.about(), SPOKEN_OF);
        anchor("said.anchor", claim.said());
        anchor("fact.anchor", claim.fact());
        for (int i = 0; i < claim.figures().size(); i++) {
            add("figures[" + i + "].of", claim.figures().get(i).of(), SPOKEN_OF);
        }
        evidence("evidence", claim.evidence());
        for (int i = 0; i < claim.relations().size(); i++) {
            add("relations[" + i + "].to", claim.relations().get(i).to(), EntryType.CLAIM);
        }
    }

    private void read(Event event) {
        for (int i = 0; i < event.participants().size(); i++) {
            add("participants[" + i + "].actor", event.participants().get(i).actor(), EntryType.ACTOR);
            add("participants[" + i + "].claim", event.participants().get(i).claim(), EntryType.CLAIM);
        }
        anchor("anchor", event.dating());
        evidence("evidence", event.evidence());
    }

    /** What a date counts from is a date or an event. */
    private void anchor(String path, Dating dating) {
        if (!dating.anchor().isEmpty() && Edtf.parse(dating.anchor()).isEmpty()) {
            add(path, dating.anchor(), EntryType.EVENT);
        }
    }

    private void read(Actor actor) {
        for (int i = 0; i < actor.roles().size(); i++) {
            String at = "roles[" + i + "].";
            actor.roles().get(i).organisation().ifPresent(o -> add(at + "organisation", o, EntryType.ACTOR));
            add(at + "claim", actor.roles().get(i).claim(), EntryType.CLAIM);
        }
    }

    private void read(Check check) {
        FormulaNames names = FormulaNames.in(check.formula());
        FormulaPlace place = new FormulaPlace(check);
        names.figures()
                .forEach(f ->
                        found.add(new Reference(() -> place.of(f.from(), f.to()), f.id(), List.of(EntryType.CLAIM))));
        names.dated().forEach(d -> found.add(new Reference(() -> place.of(d.from(), d.to()), d.id(), DATED)));
    }

    private void read(Brief brief) {
        for (int i = 0; i < brief.judgements().size(); i++) {
            each("key-judgements[" + i + "].claims", brief.judgements().get(i).claims(), List.of(EntryType.CLAIM));
        }
    }

    private void evidence(String key, List<Evidence> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            add(key + "[" + i + "].source", pieces.get(i).source(), EntryType.SOURCE);
        }
    }

    private void each(String path, List<String> ids, List<EntryType> kinds) {
        for (int i = 0; i < ids.size(); i++) {
            add(path + "[" + i + "]", ids.get(i), kinds);
        }
    }

    private void add(String path, String id, EntryType kind) {
        add(path, id, List.of(kind));
    }

    private void add(String path, String id, List<EntryType> kinds) {
        found.add(new Reference(() -> entry.origin().at(path), id, kinds));
    }
}
