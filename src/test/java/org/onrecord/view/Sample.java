package org.onrecord.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;
import org.onrecord.model.Source;

/** Made-up lengths and places, so that outlines can be looked at without a lock. */
final class Sample {
    private static final List<Integer> LENGTHS = List.of(310, 520, 480, 150, 640, 700, 260, 420);

    private Sample() {}

    static Material measured(Briefing briefing, SiteSettings settings) {
        List<ParagraphSize> sizes = briefing.sources().stream()
                .flatMap(s -> IntStream.rangeClosed(1, s.paragraphs().count().orElse(8))
                        .mapToObj(i -> size(s, i)))
                .toList();
        List<QuotePosition> positions = briefing.claims().stream()
                .flatMap(c -> c.evidence().stream())
                .flatMap(Sample::position)
                .toList();
        List<ComputedResult> results = briefing.checks().stream()
                .map(c -> new ComputedResult(c.id(), c.gives(), "", ""))
                .toList();
        return new Material(briefing, settings, sizes, positions, results, List.of(), List.of(), List.of());
    }

    private static ParagraphSize size(Source source, int paragraph) {
        int length = LENGTHS.get(paragraph % LENGTHS.size());
        return new ParagraphSize(source.id(), paragraph, length, length / 6);
    }

    private static Stream<QuotePosition> position(Evidence e) {
        int room = LENGTHS.get(e.paragraph() % LENGTHS.size()) - e.quote().length();
        int start = Math.floorMod(e.quote().hashCode(), Math.max(1, room));
        return Stream.of(new QuotePosition(
                e.source(), e.paragraph(), e.quote(), start, start + e.quote().length()));
    }
}
