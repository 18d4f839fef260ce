package org.onrecord.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Actor;
import org.onrecord.model.Entry;
import org.onrecord.model.Ownership;
import org.onrecord.model.Source;

/** What no evidence carries is marked, and has a citation or reasoning of its own. */
final class OutsideKnowledge implements Rule {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s/]+\\S*");
    private static final RuleCard CARD = new RuleCard(
            "outside-knowledge",
            Severity.ERROR,
            "what no evidence carries stands in a block marked background (with a link to what it rests on), inference (with a "
                    + "link or a reason) or method; 'same-as' is a full address, and 'ownership' has a citation that says more "
                    + "than a word",
            "What the writer happens to know is the one thing in a briefing that nobody can check, unless it says where it "
                    + "comes from.",
            """
            !!! background "The town"
                Portmere was rebuilt after the flood.
            """,
            """
            !!! background "The town"
                Portmere was rebuilt after the flood ([town archive](https://archive.example.org/flood)).
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Looks at front matter; the marked blocks of a body are looked at where its Markdown is read. */
    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Actor actor) {
            for (int i = 0; i < actor.sameAs().size(); i++) {
                if (!ADDRESS.matcher(actor.sameAs().get(i)).matches()) {
                    findings.add(
                            actor.origin().at("same-as[" + i + "]"),
                            "'" + actor.sameAs().get(i) + "' is no address that shows it is the same",
                            "write a full address, https://…");
                }
            }
        } else if (entry instanceof Source source) {
            ownership(source, findings);
        }
    }

    private static void ownership(Source source, Findings findings) {
        Optional<String> citation = source.ownership().map(Ownership::citation);
        if (citation.filter(c -> c.strip().split("\\s+", -1).length < 2
                        && !ADDRESS.matcher(c.strip()).matches())
                .isPresent()) {
            findings.add(
                    source.origin().at("ownership.citation"),
                    "'" + citation.get() + "' is no citation that a reader could follow",
                    "write an address, or title, publisher and date of a document; otherwise 'ownership: not-assessed'");
        }
    }
}
