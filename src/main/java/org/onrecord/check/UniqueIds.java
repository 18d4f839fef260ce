package org.onrecord.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.content.Reading;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Brief;
import org.onrecord.model.Entry;

/** One file has one id, an id is one file's, and what was published stays where it was. */
final class UniqueIds implements Rule {
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
    private static final Pattern NUMBERED = Pattern.compile("[a-z][1-9][0-9]*");
    private static final RuleCard CARD = new RuleCard(
            "unique-ids",
            Severity.ERROR,
            "every file has an id of its type's form, no two files have the same, and every address in content/published.txt has "
                    + "a file or a tombstone",
            "An id is an address for ever: others cite it. Two files with one id would overwrite each other, and what is "
                    + "removed in silence leaves those who cited it with nothing.",
            """
            content/claims/c7-bridge-opens.md
            content/claims/c7-toll-is-dropped.md
            content/published.txt: claims/c5.html   # and content/claims/ has no file whose name begins with c5
            """,
            """
            content/claims/c7-bridge-opens.md
            content/claims/c8-toll-is-dropped.md
            content/claims/c5-removed.md:
                ---
                type: tombstone
                title: The bridge opens in March
                removed: 2031-03-02
                reason: The paper has corrected its report.
                replaced-by: [c7]
                ---
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Reading reading = subject.reading();
        for (Entry second : reading.duplicates()) {
            reading.briefing()
                    .entry(second.id())
                    .ifPresent(first -> taken(
                            second, first.origin().file() + " has the id '" + second.id() + "' already", findings));
        }
        frontPages(subject, findings);
        new KeptAddresses(subject, findings).check();
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        form(entry, findings);
        if (subject.reading().drafts().contains(entry.id())) {
            taken(entry, "a draft has the id '" + entry.id() + "' too", findings);
        }
    }

    private static void taken(Entry entry, String message, Findings findings) {
        String prefix = entry.header().type().prefix();
        findings.add(
                file(entry),
                message,
                prefix.isEmpty()
                        ? "give one of the two files another name"
                        : "give one of the two files the next free number after '" + prefix + "'");
    }

    private static void form(Entry entry, Findings findings) {
        String prefix = entry.header().type().prefix();
        String type = entry.header().type().word();
        if (!prefix.isEmpty() && !NUMBERED.matcher(entry.id()).matches()) {
            findings.add(
                    file(entry),
                    "the name of a " + type + "'s file begins with '" + prefix + "' and a number",
                    "rename it, for instance to " + prefix + "1-" + slug(entry.id()) + ".md");
        } else if (prefix.isEmpty() && !WORDS.matcher(entry.id()).matches()) {
            findings.add(
                    file(entry),
                    "'" + entry.id() + "' is no id: it becomes part of an address",
                    "rename the file, for instance to " + slug(entry.id()) + ".md");
        }
    }

    private static String slug(String id) {
        String slug = id.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "short-words" : slug;
    }

    private static void frontPages(Subject subject, Findings findings) {
        Optional<Brief> first = subject.briefing().brief();
        subject.briefing().entries().stream()
                .filter(e -> e instanceof Brief
                        && !first.get().origin().file().equals(e.origin().file()))
                .forEach(second -> findings.add(
                        file(second),
                        "the briefing has a front page already, "
                                + first.get().origin().file(),
                        "write another 'type' here, such as page"));
    }

    private static Place file(Entry entry) {
        return Place.of(entry.origin().file());
    }
}
