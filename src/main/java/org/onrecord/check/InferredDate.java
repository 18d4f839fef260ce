package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.check.figures.Mention;
import org.onrecord.check.figures.Mentions;
import org.onrecord.model.Basis;
import org.onrecord.model.Briefing;
import org.onrecord.model.EdtfDate;
import org.onrecord.model.Inference;

/**
 * A date that we worked out, beside what says how.
 *
 * @param dated the date with its words and quotes
 * @param inferred what the entry says that it worked out
 */
record InferredDate(DatedWords dated, List<Inference> inferred) {
    /** Reports a date that was worked out without a word on how, or that its words do not name. */
    void check(Briefing briefing, Findings findings) {
        if (dated.dating().basis() != Basis.INFERRED) {
            return;
        }
        if (inferred.isEmpty()) {
            findings.add(
                    dated.entry().origin().at(dated.at("basis")),
                    "a date was inferred, and nothing says how",
                    "add 'inferred: [{what: the reading we chose, why: on which words it rests}]'");
        } else if (!isNamed(briefing)) {
            findings.add(
                    dated.entry().origin().at(dated.at("date")),
                    "nothing under 'inferred' names the date "
                            + dated.dating()
                                    .date()
                                    .map(org.onrecord.model.DateWords::of)
                                    .orElse(""),
                    "let 'what' say which date was chosen, as: The Monday is 3 February 2031");
        }
    }

    private boolean isNamed(Briefing briefing) {
        List<Mention.Dated> named = inferred.stream()
                .flatMap(i -> Mentions.in(i.what() + ". " + i.why()).stream())
                .filter(Mention.Dated.class::isInstance)
                .map(Mention.Dated.class::cast)
                .toList();
        boolean byWords = dated.isCarriedByQuotes(briefing);
        return dated.dating().date().stream()
                .flatMap(d -> Stream.of(d.start(), d.end()).flatMap(Optional::stream))
                .allMatch(end -> named.stream().anyMatch(m -> names(m, end, byWords)));
    }

    /** The year alone names a day where the words of the source give day and month, or the weekday. */
    private static boolean names(Mention.Dated mention, EdtfDate date, boolean byWords) {
        boolean year = mention.year() == date.first().getYear();
        boolean month = mention.month() == date.first().getMonthValue();
        boolean day = mention.day() == date.first().getDayOfMonth();
        return switch (date.precision()) {
            case CENTURY, DECADE -> true;
            case YEAR, SEASON -> year;
            case MONTH -> year && (month || (byWords && mention.month() == 0));
            case DAY -> year && ((month && day) || (byWords && mention.month() == 0));
        };
    }
}
