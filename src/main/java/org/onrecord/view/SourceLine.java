package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Evidence;
import org.onrecord.model.Lack;
import org.onrecord.model.Source;

/**
 * A source in a list.
 *
 * @param link to its page
 * @param publisher leading to the actor
 * @param genre what kind of document it is
 * @param date when it was published
 * @param lacks such as {@code title and byline}, empty where the copy lacks nothing
 * @param interest whose interest it may serve
 * @param outline address of its outline, empty where there is no such page
 * @param claims how many claims it carries
 */
public record SourceLine(
        PageLink link,
        PageLink publisher,
        String genre,
        Moment date,
        String lacks,
        String interest,
        String outline,
        String claims) {

    static List<SourceLine> all(Vantage from) {
        return from.briefing().sources().stream().map(s -> of(from, s)).toList();
    }

    static SourceLine of(Vantage from, Source source) {
        long claims = from.briefing().claims().stream()
                .filter(c -> c.evidence().stream().map(Evidence::source).anyMatch(source.id()::equals))
                .count();
        return new SourceLine(
                from.to(source),
                from.to(source.publisher()),
                English.capital(source.genre().label()),
                Moment.of(source.dating()),
                English.list(source.missing().stream().map(SourceLine::lack).toList(), "and"),
                source.descriptor().interest(),
                from.href(Chapter.EVIDENCE, source.id()),
                English.count((int) claims, "claim"));
    }

    private static String lack(Lack lack) {
        return lack == Lack.URL ? "address" : lack.label();
    }
}
