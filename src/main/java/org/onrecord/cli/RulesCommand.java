package org.onrecord.cli;

import java.io.PrintWriter;
import org.onrecord.check.ProjectRules;

/** Lists the rules. */
final class RulesCommand implements Command {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String description() {
        return "Lists every rule with a sentence.";
    }

    @Override
    public int run(Arguments arguments, Streams streams) {
        PrintWriter out = streams.out();
        ProjectRules.withRules()
                .forEach(card -> out.printf(
                        "%-22s %-8s holds when %s%n", card.id(), card.severity().word(), card.holdsWhen()));
        out.flush();
        return Onrecord.DONE;
    }
}
