package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Severity;

/**
 * What the program asks of a project beside the rules; none of them looks for it, and it cannot be made to weigh less. Of a site
 * without a briefing the same is asked but for {@code sound-site}, and some of it is only warned of.
 */
public final class ProjectRules {
    private static final List<RuleCard> CARDS = List.of(
            card(
                    "sound-settings",
                    "settings can be read and used, the content folder is there, and the output folder is the program's own",
                    "What the settings leave unsaid nobody can guess, and a bake replaces all that is in its output folder.",
                    "site.host=example.org/briefing",
                    "site.host=https://example.org/briefing"),
            card(
                    "strict-utf-8",
                    "every file that is text is UTF-8",
                    "A byte that is no letter would be published as a question mark in a box, in a name or a quote.",
                    "the byte 0xE9 for é   # saved in Latin-1",
                    "the bytes 0xC3 0xA9 for é   # saved in UTF-8"),
            card(
                    "one-output",
                    "no two files of the project become one file of the site, and none a file outside it",
                    "One of the two would be lost, and which one would be chance.",
                    "content/pages/note.md, content/pages/note.html",
                    "content/pages/note.md, content/pages/letter.html"),
            card(
                    "known-layouts",
                    "there is a template for every type that a file names",
                    "A page without a template is left out, and its readers find nothing in its place.",
                    "type: pge",
                    "type: page"),
            card(
                    "sound-templates",
                    "every template can be drawn, and whatever it asks for is there",
                    "A value that is missing would leave a gap in a sentence that nobody sees before a reader does.",
                    "${page.titel}",
                    "${page.title}"),
            card(
                    "sound-site",
                    "every page has one title of its own and one heading, every id stands once on its page, every link leads "
                            + "to a file and an id that are there, and nothing is loaded from elsewhere",
                    "A link that leads nowhere is found by a reader otherwise, when the page can no longer be mended.",
                    "<a href=\"claims/c99.html\">   # there is no such page",
                    "<a href=\"claims/c9.html\">"));

    private ProjectRules() {}

    /** Returns the cards, in the order in which they are explained. */
    public static List<RuleCard> cards() {
        return CARDS;
    }

    /** Returns the card with the id. */
    public static Optional<RuleCard> card(String id) {
        return CARDS.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Returns the cards of all that a finding can name: those of the rules, then these. */
    public static List<RuleCard> withRules() {
        return Stream.of(Rules.cards(), CARDS).flatMap(List::stream).toList();
    }

    private static RuleCard card(String id, String holdsWhen, String why, String before, String after) {
        return new RuleCard(id, Severity.ERROR, holdsWhen, why, before, after);
    }
}
