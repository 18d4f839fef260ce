package org.onrecord.check;

import java.util.List;
import org.onrecord.check.figures.NumberWords;

/** Writes docs/rules.md from the cards of the rules. */
public final class RulesPage {
    private static final String HEAD = """
            # The rules

            What a briefing has to keep before it is published. This page is written from the rules themselves
            (`onrecord explain RULE` prints the same); a test holds the two together.

            An error stops the build and nothing is written; a warning does not. A rule weighs less where
            `jbake.properties` says so and why, and the site's method page shows that it does:

            ```
            rules.own-words.severity = warning
            rules.own-words.reason = the speeches are quoted at length, by leave
            ```

            """;

    private static final String PROJECT = """

            These are asked of a briefing beside its rules, and cannot be made to weigh less. A site without a briefing is asked
            the same but for sound-site; there strict-utf-8, known-layouts and two makers of one file are warnings.

            """;

    private RulesPage() {}

    /** Returns the page in Markdown. */
    public static String markdown() {
        StringBuilder out = new StringBuilder(HEAD);
        table(out, Rules.cards());
        out.append(PROJECT);
        table(out, ProjectRules.cards());
        ProjectRules.withRules().forEach(card -> section(out, card));
        words(out, NumberWords.listed());
        return out.toString();
    }

    private static void table(StringBuilder out, List<RuleCard> cards) {
        out.append("| rule | weight | holds when |\n| --- | --- | --- |\n");
        for (RuleCard card : cards) {
            out.append("| [").append(card.id()).append("](#").append(card.id()).append(") | ");
            out.append(card.severity().word())
                    .append(" | ")
                    .append(card.holdsWhen())
                    .append(" |\n");
        }
    }

    private static void section(StringBuilder out, RuleCard card) {
        out.append("\n## ").append(card.id()).append("\n\n");
        out.append(sentence(card.holdsWhen())).append(' ').append(card.why()).append("\n\nRefused:\n\n");
        example(out, card.before());
        out.append("\nKept:\n\n");
        example(out, card.after());
    }

    private static void example(StringBuilder out, String text) {
        out.append("```\n").append(text.strip()).append("\n```\n");
    }

    private static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }

    private static void words(StringBuilder out, List<String> lines) {
        out.append("\n## The words that count as numbers\n\nFor grounded-figures and kept-bounds:\n\n");
        lines.forEach(line -> out.append("- ").append(line).append('\n'));
    }
}
