package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.onrecord.check.RuleCard;
import org.onrecord.check.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists every rule with a sentence.")
final class RulesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (RuleCard card : Rules.cards()) {
            out.printf("%-22s %-8s holds when %s%n", card.id(), card.severity().word(), card.holdsWhen());
        }
        out.flush();
        return Onrecord.DONE;
    }
}
