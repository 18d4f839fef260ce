package org.onrecord.view;

import java.util.List;

/**
 * Where everything stands in the sources.
 *
 * @param outlines one for each source
 */
public record EvidencePage(List<Outline> outlines) {
    static EvidencePage of(Vantage from) {
        Cited cited = new Cited(from.briefing());
        return new EvidencePage(from.briefing().sources().stream()
                .map(s -> new Outlining(from, s, cited).draw())
                .toList());
    }
}
