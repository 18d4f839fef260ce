package org.onrecord.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.model.Claim;
import org.onrecord.model.Evidence;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.Source;

/** Draws the outline of one source. */
final class Outlining {
    private static final int FULL = 1000;
    private static final int THINNEST = 4;

    private final Vantage from;
    private final Source source;
    private final Cited cited;
    private final Map<String, QuotePosition> positions = new HashMap<>();
    private final int longest;

    Outlining(Vantage from, Source source, Cited cited) {
        this.from = from;
        this.source = source;
        this.cited = cited;
        from.material().positions().stream()
                .filter(p -> p.source().equals(source.id()))
                .forEach(p -> positions.putIfAbsent(key(p.paragraph(), p.quote()), p));
        this.longest = from.material().sizes().stream()
                .filter(s -> s.source().equals(source.id()))
                .mapToInt(ParagraphSize::codePoints)
                .max()
                .orElse(0);
    }

    /** Returns the outline. */
    Outline draw() {
        List<Outline.Paragraph> paragraphs =
                IntStream.rangeClosed(1, count()).mapToObj(this::paragraph).toList();
        return new Outline(
                source.id(),
                from.to(source),
                coverage(paragraphs),
                longest > 0
                        ? "Each bar is as long as its paragraph; the marks in it are the quotes, at their place."
                        : "The lengths of the paragraphs are not recorded, so all bars are equal.",
                paragraphs);
    }

    private int count() {
        int measured = from.material().sizes().stream()
                .filter(s -> s.source().equals(source.id()))
                .mapToInt(ParagraphSize::paragraph)
                .max()
                .orElse(0);
        int quoted = from.briefing().claims().stream()
                .flatMap(c -> c.evidence().stream())
                .filter(e -> e.source().equals(source.id()))
                .mapToInt(Evidence::paragraph)
                .max()
                .orElse(0);
        return Math.max(measured, Math.max(quoted, source.paragraphs().count().orElse(0)));
    }

    private static String coverage(List<Outline.Paragraph> paragraphs) {
        long covered =
                paragraphs.stream().filter(p -> "cited".equals(p.state())).count();
        return covered == paragraphs.size()
                ? "All " + English.count(paragraphs.size(), "paragraph") + " are cited."
                : covered + " of " + English.count(paragraphs.size(), "paragraph") + " are cited.";
    }

    private Outline.Paragraph paragraph(int number) {
        List<List<Cited.Piece>> quotes = cited.from(source.id(), number).stream()
                .sorted(Comparator.comparingInt(q -> start(q.get(0))))
                .toList();
        Optional<ParagraphSize> size = size(number);
        int width = size.map(s -> Math.max(THINNEST, s.codePoints() * FULL / longest))
                .orElse(FULL);
        Optional<String> excuse = excuse(number);
        return new Outline.Paragraph(
                Vantage.anchor(source.id(), number),
                number,
                source.paragraphs().locator(number),
                size.map(s -> English.count(s.words(), "word")).orElse(""),
                width,
                quotes.stream().flatMap(q -> mark(q.get(0)).stream()).toList(),
                quotes.stream().map(this::taken).toList(),
                quotes.isEmpty() ? excuse.orElse("No claim cites this paragraph.") : "",
                !quotes.isEmpty() ? "cited" : excuse.isPresent() ? "excused" : "bare");
    }

    private Optional<ParagraphSize> size(int number) {
        return from.material().sizes().stream()
                .filter(s -> s.source().equals(source.id()) && s.paragraph() == number)
                .findFirst();
    }

    private Optional<String> excuse(int number) {
        return source.paragraphs().nothingToClaim().stream()
                .filter(n -> n.paragraph() == number)
                .map(Paragraphs.NothingToClaim::reason)
                .findFirst();
    }

    private Optional<QuotePosition> position(Cited.Piece piece) {
        Evidence at = piece.evidence();
        return Optional.ofNullable(positions.get(key(at.paragraph(), at.quote())));
    }

    private static String key(int paragraph, String quote) {
        return paragraph + "\n" + quote;
    }

    private int start(Cited.Piece piece) {
        return position(piece).map(QuotePosition::start).orElse(0);
    }

    private Optional<Outline.Mark> mark(Cited.Piece piece) {
        return position(piece)
                .filter(p -> longest > 0)
                .map(p -> new Outline.Mark(
                        p.start() * FULL / longest,
                        Math.max(THINNEST, (p.end() - p.start()) * FULL / longest),
                        tag(piece).tone()));
    }

    private Outline.Taken taken(List<Cited.Piece> quote) {
        Quote first = Quote.of(from, quote.get(0).evidence());
        return new Outline.Taken(
                first.text(), first.language(), quote.stream().map(this::taker).toList());
    }

    private Outline.Taker taker(Cited.Piece piece) {
        boolean numbered = !piece.entry().header().type().prefix().isEmpty();
        return new Outline.Taker(numbered ? piece.entry().id() : "", from.to(piece.entry()), tag(piece));
    }

    private static Tag tag(Cited.Piece piece) {
        return piece.entry() instanceof Claim claim
                ? Tag.of(claim.modality())
                : Tag.plain(piece.entry().header().type());
    }
}
