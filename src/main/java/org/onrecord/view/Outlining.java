package org.onrecord.view;

import java.util.List;
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
    private final int longest;

    Outlining(Vantage from, Source source) {
        this.from = from;
        this.source = source;
        this.cited = new Cited(from.briefing());
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
        List<Cited.Piece> pieces = cited.from(source.id(), number);
        Optional<ParagraphSize> size = size(number);
        int width = size.map(s -> Math.max(THINNEST, s.codePoints() * FULL / longest))
                .orElse(FULL);
        Optional<String> excuse = excuse(number);
        return new Outline.Paragraph(
                Vantage.anchor(source.id(), number),
                number,
                size.map(s -> English.count(s.words(), "word")).orElse(""),
                width,
                pieces.stream().flatMap(p -> mark(p).stream()).toList(),
                pieces.stream().map(this::taken).toList(),
                pieces.isEmpty() ? excuse.orElse("No claim cites this paragraph.") : "",
                !pieces.isEmpty() ? "cited" : excuse.isPresent() ? "excused" : "bare");
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

    private Optional<Outline.Mark> mark(Cited.Piece piece) {
        Evidence at = piece.evidence();
        return from.material().positions().stream()
                .filter(p -> p.source().equals(at.source())
                        && p.paragraph() == at.paragraph()
                        && p.quote().equals(at.quote()))
                .findFirst()
                .filter(p -> longest > 0)
                .map(p -> new Outline.Mark(
                        p.start() * FULL / longest,
                        Math.max(THINNEST, (p.end() - p.start()) * FULL / longest),
                        tag(piece).tone(),
                        from.href(piece.entry())));
    }

    private Outline.Taken taken(Cited.Piece piece) {
        Quote quote = Quote.of(from, piece.evidence());
        return new Outline.Taken(
                quote.text(), quote.language(), from.byId(piece.entry().id()), tag(piece));
    }

    private static Tag tag(Cited.Piece piece) {
        return piece.entry() instanceof Claim claim
                ? Tag.of(claim.modality())
                : Tag.plain(piece.entry().header().type());
    }
}
