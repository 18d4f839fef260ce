package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Brief;

/**
 * Who made the briefing, and what it cannot know.
 *
 * @param imprint authors, dates, licence; empty where there is no front page
 * @param limitations what the briefing cannot know
 */
public record AboutPage(List<HomePage.ImprintLines> imprint, List<String> limitations) {
    static AboutPage of(Vantage from) {
        return new AboutPage(
                from.briefing().brief().stream()
                        .map(b -> HomePage.ImprintLines.of(b.imprint()))
                        .toList(),
                from.briefing().brief().map(Brief::limitations).orElse(List.of()));
    }
}
