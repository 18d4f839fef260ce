package org.onrecord.view;

import java.util.List;
import org.onrecord.model.ChainLink;

/**
 * One step from the speaker to the source.
 *
 * @param agents who; more than one where the source leaves open who
 * @param act what they did
 * @param date when, empty words where the step has no date of its own
 */
public record ChainStep(List<PageLink> agents, String act, Moment date) {
    static List<ChainStep> of(Vantage from, List<ChainLink> chain) {
        return chain.stream()
                .map(l -> new ChainStep(from.all(l.agents()), Wording.act(l), Moment.of(l.date(), "")))
                .toList();
    }
}
