package org.onrecord.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Every phrase that needs explaining.
 *
 * @param terms by their first letters
 */
public record GlossaryPage(List<TermPage> terms) {
    static GlossaryPage of(Vantage from) {
        return new GlossaryPage(from.briefing().terms().stream()
                .map(t -> TermPage.of(from, t))
                .sorted(Comparator.comparing(t -> t.link().text().toLowerCase(Locale.ROOT)))
                .toList());
    }
}
