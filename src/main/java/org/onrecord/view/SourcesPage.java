package org.onrecord.view;

import java.util.List;

/**
 * On what the briefing rests.
 *
 * @param sources in the order of ids
 */
public record SourcesPage(List<SourceLine> sources) {
    static SourcesPage of(Vantage from) {
        return new SourcesPage(SourceLine.all(from));
    }
}
