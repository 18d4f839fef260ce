package org.onrecord.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Claim;
import org.onrecord.model.Evidence;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.Source;

/** Every paragraph of a source is cited by a claim, or declared to hold nothing to claim. */
final class Coverage implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "coverage",
            Severity.WARNING,
            "every paragraph of a source is cited by a claim, or listed under nothing-to-claim with a reason",
            "What a summary leaves out shapes it as much as what it says. Leaving out is allowed; not noticing is not.",
            """
            paragraphs: {split: block, count: 4}   # and no claim cites paragraph 4
            """,
            """
            paragraphs: {split: block, count: 4}
            nothing-to-claim: [{paragraph: 4, reason: It repeats the address of the paper.}]
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.isWhole()) {
            return;
        }
        Map<String, Set<Integer>> cited = new HashMap<>();
        for (Claim claim : subject.briefing().claims()) {
            for (Evidence piece : claim.evidence()) {
                cited.computeIfAbsent(piece.source(), s -> new TreeSet<>()).add(piece.paragraph());
            }
        }
        subject.briefing().sources().forEach(s -> source(s, cited.getOrDefault(s.id(), Set.of()), findings));
    }

    private static void source(Source source, Set<Integer> cited, Findings findings) {
        if (source.paragraphs().count().isEmpty()) {
            findings.add(
                    source.origin().key("paragraphs"),
                    "the source does not say how many paragraphs it has, so nobody can see what was left out",
                    "add 'count' to 'paragraphs'");
            return;
        }
        Set<Integer> declared = source.paragraphs().nothingToClaim().stream()
                .map(Paragraphs.NothingToClaim::paragraph)
                .collect(Collectors.toSet());
        int count = source.paragraphs().count().getAsInt();
        NumberRuns left =
                NumberRuns.of(IntStream.rangeClosed(1, count).filter(n -> !cited.contains(n) && !declared.contains(n)));
        if (!left.isEmpty()) {
            findings.add(
                    source.origin().key("paragraphs"),
                    "no claim cites " + left.words("paragraph") + " of '" + source.id() + "'",
                    "write what is claimed there, or list the paragraph under 'nothing-to-claim' with a reason; where the source"
                            + " has fewer paragraphs, mend 'count'");
        }
        declared(source, cited, count, findings);
    }

    private static void declared(Source source, Set<Integer> cited, int count, Findings findings) {
        List<Paragraphs.NothingToClaim> nothing = source.paragraphs().nothingToClaim();
        for (int i = 0; i < nothing.size(); i++) {
            int paragraph = nothing.get(i).paragraph();
            if (cited.contains(paragraph) || paragraph > count) {
                findings.add(
                        source.origin().at("nothing-to-claim[" + i + "].paragraph"),
                        paragraph > count
                                ? "the source has " + count + " paragraphs, and none with the number " + paragraph
                                : "paragraph " + paragraph + " is said to hold nothing to claim, and a claim cites it",
                        "take it out of 'nothing-to-claim'");
            }
        }
    }
}
