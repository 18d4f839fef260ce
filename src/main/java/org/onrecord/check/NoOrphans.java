package org.onrecord.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Actor;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Permalink;
import org.onrecord.model.Source;
import org.onrecord.model.Term;

/** Every actor, event, term and source is used somewhere. */
final class NoOrphans implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "no-orphans",
            Severity.WARNING,
            "every actor and event is named by another entry or linked, every term is linked or names its claims, every source "
                    + "is evidence of something",
            "A page that nothing leads to is read by nobody; most often a claim is missing that should name it.",
            """
            content/actors/harbour-master.md   # no claim names him
            """,
            """
            about: [harbour-master]   # in the claim that speaks of him
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.isWhole()) {
            Set<String> used = used(subject.briefing());
            subject.briefing()
                    .entries()
                    .forEach(entry -> missing(entry, used)
                            .ifPresent(hint -> findings.add(
                                    Place.of(entry.origin().file()),
                                    "nothing uses the " + entry.header().type().word() + " '" + entry.id() + "'",
                                    hint)));
        }
    }

    private static Set<String> used(Briefing briefing) {
        Set<String> used = new HashSet<>();
        for (Entry entry : briefing.entries()) {
            References.of(entry).stream()
                    .map(Reference::id)
                    .filter(id -> !id.equals(entry.id()))
                    .forEach(used::add);
            entry.body().links().stream()
                    .map(l -> Permalink.id(l.target()))
                    .filter(id -> !id.equals(entry.id()))
                    .forEach(id -> used.add(linked(id, briefing)));
        }
        return used;
    }

    /** A link alone does not make evidence of a source. */
    private static String linked(String id, Briefing briefing) {
        return briefing.find(Source.class, id).isPresent() ? "" : id;
    }

    private static Optional<String> missing(Entry entry, Set<String> used) {
        if (used.contains(entry.id())
                || (entry instanceof Term term && !term.claims().isEmpty())) {
            return Optional.empty();
        } else if (entry instanceof Actor || entry instanceof Event) {
            return Optional.of("name it under 'about' of a claim, link it, or remove its file");
        } else if (entry instanceof Term) {
            return Optional.of("list the claims that use it under 'claims', link it, or remove its file");
        }
        return entry instanceof Source
                ? Optional.of("cite it as the evidence of a claim, or remove its file")
                : Optional.empty();
    }
}
