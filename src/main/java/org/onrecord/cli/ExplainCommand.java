package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.check.RuleCard;
import org.onrecord.check.Rules;
import org.onrecord.diagnostic.NearMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints what a rule wants, why, and an example before and after.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", description = "the id in brackets at the end of a message")
    private String rule = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<RuleCard> card = Rules.card(rule);
        if (card.isEmpty()) {
            List<String> ids = Rules.cards().stream().map(RuleCard::id).toList();
            spec.commandLine()
                    .getErr()
                    .println("onrecord: no rule has the id '" + rule + "'; "
                            + NearMatch.hint(rule, ids, "'onrecord rules' lists them"));
            return Onrecord.USAGE;
        }
        print(card.get(), spec.commandLine().getOut());
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
