package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.ParseException;
import org.onrecord.check.ProjectRules;
import org.onrecord.check.RuleCard;
import org.onrecord.diagnostic.NearMatch;

/** Explains a rule. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String description() {
        return "Prints what a rule wants, why, and an example before and after.";
    }

    @Override
    public Optional<String> argument() {
        return Optional.of("RULE");
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws ParseException {
        String rule = arguments
                .argument()
                .orElseThrow(() -> new ParseException("which rule? the id stands in brackets at the end of a message"));
        List<RuleCard> cards = ProjectRules.withRules();
        Optional<RuleCard> card =
                cards.stream().filter(c -> c.id().equals(rule)).findFirst();
        if (card.isEmpty()) {
            List<String> ids = cards.stream().map(RuleCard::id).toList();
            streams.err()
                    .println("onrecord: no rule has the id '" + rule + "'; "
                            + NearMatch.hint(rule, ids, "'onrecord rules' lists them"));
            return Onrecord.USAGE;
        }
        print(card.get(), streams.out());
        return Onrecord.DONE;
    }

    private static void print(RuleCard card, PrintWriter out) {
        out.println(card.id() + " (" + card.severity().word() + ")");
        out.println();
        out.println("The rule holds when " + card.holdsWhen() + ".");
        out.println();
        out.println(card.why());
        out.println();
        out.println("Refused:");
        out.println(card.before().strip().indent(4));
        out.println("Accepted:");
        out.print(card.after().strip().indent(4));
        out.flush();
    }
}
