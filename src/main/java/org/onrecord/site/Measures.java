package org.onrecord.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.check.Subject;
import org.onrecord.check.formula.Computation;
import org.onrecord.check.formula.Recomputation;
import org.onrecord.evidence.Citation;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.LockedQuote;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;
import org.onrecord.view.ComputedResult;
import org.onrecord.view.ParagraphSize;
import org.onrecord.view.QuotePosition;
import org.onrecord.view.SourceDigest;

/**
 * What pages show of a briefing's lock, and what its checks compute.
 *
 * @param subject of which it is
 * @param sizes of the sources' paragraphs
 * @param positions of the quotes
 * @param results of the checks that can be computed
 * @param digests of the sources
 */
record Measures(
        Subject subject,
        List<ParagraphSize> sizes,
        List<QuotePosition> positions,
        List<ComputedResult> results,
        List<SourceDigest> digests) {
    Measures {
        sizes = List.copyOf(sizes);
        positions = List.copyOf(positions);
        results = List.copyOf(results);
        digests = List.copyOf(digests);
    }

    /** Measures a subject, without looking at its texts. */
    static Measures of(Subject subject) {
        Subject bare = subject.withoutTexts();
        Lock lock = bare.evidence().lock().lock();
        return new Measures(
                subject, sizes(lock), positions(bare.briefing(), lock), results(bare.briefing()), digests(lock));
    }

    /** Returns what is measured of another subject; where only texts differ, nothing is measured again. */
    Measures next(Subject other) {
        return other.isSameButForTexts(subject) ? new Measures(other, sizes, positions, results, digests) : of(other);
    }

    private static List<ComputedResult> results(Briefing briefing) {
        Recomputation recomputation = new Recomputation(briefing);
        List<ComputedResult> results = new ArrayList<>();
        for (Check check : briefing.checks()) {
            if (recomputation.of(check) instanceof Computation computation) {
                results.add(new ComputedResult(
                        check.id(), computation.printed(), end(computation.low()), end(computation.high())));
            }
        }
        return results;
    }

    /** The ends of an interval are shown at five digits, enough to see where a rounded result comes from. */
    private static String end(Optional<BigDecimal> value) {
        return value.map(v -> v.round(new MathContext(5)).stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static List<SourceDigest> digests(Lock lock) {
        List<SourceDigest> digests = new ArrayList<>();
        lock.sources()
                .forEach((id, source) -> digests.add(new SourceDigest(id, source.bytesHash(), source.textHash())));
        return digests;
    }

    private static List<ParagraphSize> sizes(Lock lock) {
        List<ParagraphSize> sizes = new ArrayList<>();
        lock.sources().forEach((id, source) -> {
            for (int i = 0; i < source.paragraphs().size(); i++) {
                var paragraph = source.paragraphs().get(i);
                sizes.add(new ParagraphSize(id, i + 1, paragraph.length(), paragraph.words()));
            }
        });
        return sizes;
    }

    private static List<QuotePosition> positions(Briefing briefing, Lock lock) {
        List<QuotePosition> positions = new ArrayList<>();
        for (Citation citation : Citation.all(briefing)) {
            lock.quotes(citation.entry().id()).stream()
                    .filter(q -> q.source().equals(citation.source()) && q.paragraph() == citation.paragraph())
                    .filter(q -> q.hash().equals(citation.hash()))
                    .findFirst()
                    .ifPresent(q -> positions.add(position(citation, q)));
        }
        return positions;
    }

    private static QuotePosition position(Citation citation, LockedQuote locked) {
        return new QuotePosition(
                citation.source(),
                citation.paragraph(),
                citation.evidence().quote(),
                locked.span().start(),
                locked.span().end());
    }
}
