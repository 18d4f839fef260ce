package org.onrecord.check;

import java.util.Optional;
import org.onrecord.content.Reading;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.model.Entry;
import org.onrecord.model.Link;
import org.onrecord.model.Page;
import org.onrecord.model.Permalink;
import org.onrecord.model.Tombstone;

/** Looks whether a link of a body leads to a file that is there, by its name, and to a heading in it. */
final class LinkTarget {
    private final Reading reading;
    private final Entry from;

    LinkTarget(Subject subject, Entry from) {
        this.reading = subject.reading();
        this.from = from;
    }

    /** Reports a link that leads nowhere. */
    void check(Link link, Findings findings) {
        String id = Permalink.id(link.target());
        Optional<Entry> entry = reading.briefing().entry(id);
        if (entry.isPresent() && entry.get() instanceof Tombstone tombstone && !Removal.mayLink(from)) {
            Removal.report(link.place(), tombstone, findings);
        } else if (entry.isPresent()) {
            found(link, entry.get(), findings);
        } else if (reading.drafts().contains(id)) {
            KnownReferences.draft(link.place(), id, findings);
        } else if (!reading.ids().contains(id)) {
            findings.add(
                    link.place(),
                    "the link leads to content/" + link.target() + ", which does not exist",
                    near(id).map(near -> "did you mean " + near + "?").orElse("add the file, or take the link out"));
        }
    }

    private Optional<String> near(String id) {
        return NearMatch.of(
                        id, reading.briefing().entries().stream().map(Entry::id).toList())
                .flatMap(reading.briefing()::entry)
                .map(e -> e.origin().file());
    }

    private static void found(Link link, Entry entry, Findings findings) {
        String file = entry.origin().file();
        if (!file.equals(link.target()) && !file.endsWith("/" + link.target())) {
            findings.add(
                    link.place(),
                    "the link leads to content/" + link.target() + ", and the file with that id is " + file,
                    "write the name of the file as it is, so that the link works in any Markdown viewer");
        } else if (!link.fragment().isEmpty() && drawsItself(entry) && !isAnchor(link.fragment(), entry)) {
            findings.add(
                    link.place(),
                    file + " has no heading '#" + link.fragment() + "'",
                    NearMatch.hint(link.fragment(), entry.body().anchors(), "take the part after '#' out"));
        }
    }

    /** Other pages get anchors from their templates, which the inspection of the finished site looks at. */
    private static boolean drawsItself(Entry entry) {
        return entry instanceof Page && entry.header().layout().equals("page");
    }

    private static boolean isAnchor(String fragment, Entry entry) {
        return entry.body().anchors().contains(fragment) || fragment.matches("fn(ref)?-.*");
    }
}
