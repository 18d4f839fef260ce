package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Claim;

/**
 * One step from the speaker to the source.
 *
 * @param agents who; more than one where the source leaves open who
 * @param between the word between them: {@code and} for publishers who each say it themselves
 * @param act what they did
 * @param date when, empty words where the step has no date of its own
 */
public record ChainStep(List<PageLink> agents, String between, String act, Moment date) {
    static List<ChainStep> of(Vantage from, Claim claim) {
        List<String> publishers = from.briefing().publishers(claim).toList();
        return claim.chain().stream()
                .map(l -> new ChainStep(
                        from.all(l.agents()),
                        publishers.containsAll(l.agents()) ? " and " : " or ",
                        Wording.act(l),
                        Moment.of(l.date(), "")))
                .toList();
    }
}
