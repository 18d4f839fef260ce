package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.check.formula.FormulaNames;
import org.onrecord.content.Reading;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Figure;
import org.onrecord.model.Tombstone;

/** Whatever is named or linked exists, is published, and is of the kind that belongs there. */
final class KnownReferences implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "known-references",
            Severity.ERROR,
            "every actor, claim, source, event, term, figure and link target exists and is of the kind that belongs there",
            "A reader follows every name to what stands behind it. A name that leads nowhere is a claim without a ground.",
            """
            about: [harbor-bridge]
            """,
            """
            about: [harbour-bridge]
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        frontPage(subject, findings);
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        References.of(entry).forEach(reference -> check(reference, subject.reading(), findings));
        LinkTarget target = new LinkTarget(subject, entry);
        entry.body().links().forEach(link -> target.check(link, findings));
        if (entry instanceof Check check) {
            figures(check, subject, findings);
        }
    }

    private static void figures(Check check, Subject subject, Findings findings) {
        for (FormulaNames.Named named : FormulaNames.in(check.formula()).figures()) {
            Optional<Claim> claim = subject.briefing().find(Claim.class, named.id());
            List<String> names = claim.stream()
                    .flatMap(c -> c.figures().stream().map(Figure::name))
                    .toList();
            if (claim.isPresent() && !names.contains(named.figure())) {
                findings.add(
                        new FormulaPlace(check).of(named.from(), named.to()),
                        "the claim '" + named.id() + "' has no figure '" + named.figure() + "'",
                        NearMatch.hint(named.figure(), names, "add the figure to the claim"));
            }
        }
    }

    private static void check(Reference reference, Reading reading, Findings findings) {
        String id = reference.id();
        var entry = reading.briefing().entry(id);
        if (entry.isPresent() && entry.get() instanceof Tombstone tombstone) {
            Removal.report(reference.place(), tombstone, findings);
        } else if (entry.isPresent()) {
            EntryType type = entry.get().header().type();
            if (!reference.kinds().contains(type)) {
                otherKind(reference, type, reading, findings);
            }
        } else if (reading.drafts().contains(id)) {
            draft(reference.place(), id, findings);
        } else if (!reading.ids().contains(id)) {
            findings.add(
                    reference.place(),
                    "no " + words(reference.kinds(), " or ") + " has the id '" + id + "'",
                    NearMatch.hint(id, ids(reference.kinds(), reading), "add " + file(id, reference.kinds())));
        }
    }

    static void draft(Place place, String id, Findings findings) {
        findings.add(
                place,
                "'" + id + "' is a draft, which a published page cannot point to",
                "take 'status: draft' out of its file to publish it, or take it out here");
    }

    private static void otherKind(Reference reference, EntryType type, Reading reading, Findings findings) {
        String wanted = article(words(reference.kinds(), " or "));
        findings.add(
                reference.place(),
                "'" + reference.id() + "' is " + article(type.word()) + ", and " + wanted + " belongs here",
                NearMatch.hint(reference.id(), ids(reference.kinds(), reading), "name " + wanted));
    }

    private static List<String> ids(List<EntryType> kinds, Reading reading) {
        return reading.briefing().entries().stream()
                .filter(e -> kinds.contains(e.header().type()))
                .map(Entry::id)
                .toList();
    }

    /** An id such as c7 says by its form where its file belongs. */
    private static String file(String id, List<EntryType> kinds) {
        EntryType kind = kinds.stream()
                .filter(k -> !k.prefix().isEmpty() && id.matches(k.prefix() + "\\d+"))
                .findFirst()
                .orElse(kinds.get(0));
        return "content/" + kind.folder() + "/" + id + (kind.prefix().isEmpty() ? "" : "-short-words") + ".md";
    }

    private static String words(List<EntryType> kinds, String between) {
        return kinds.stream().map(EntryType::word).collect(Collectors.joining(between));
    }

    static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static void frontPage(Subject subject, Findings findings) {
        boolean needed = !subject.briefing().claims().isEmpty()
                && subject.briefing().brief().isEmpty()
                && !subject.reading().ids().contains("index");
        if (needed) {
            findings.add(
                    Place.of("content/index.md"),
                    "the briefing has claims and no front page",
                    "add content/index.md with 'type: briefing' (docs/format.md says what it holds)");
        }
    }
}
