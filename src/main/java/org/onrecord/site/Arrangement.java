package org.onrecord.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.check.Rules;
import org.onrecord.check.formula.Computation;
import org.onrecord.check.formula.Recomputation;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.Citation;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.LockedQuote;
import org.onrecord.export.Repertoire;
import org.onrecord.export.Undrawn;
import org.onrecord.jbake.Project;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;
import org.onrecord.view.ComputedResult;
import org.onrecord.view.LoweredRule;
import org.onrecord.view.Material;
import org.onrecord.view.Pages;
import org.onrecord.view.ParagraphSize;
import org.onrecord.view.Picture;
import org.onrecord.view.QuotePosition;
import org.onrecord.view.SiteSettings;
import org.onrecord.view.SourceDigest;

/** The fourth step: gives the views what they are made of. */
final class Arrangement {
    private final Project project;
    private final Reviewed reviewed;
    private final List<Diagnostic> found;

    private final List<Picture> undrawn = new ArrayList<>();

    Arrangement(Project project, Reviewed reviewed, List<Diagnostic> found) {
        this.project = project;
        this.reviewed = reviewed;
        this.found = found;
    }

    /** Returns what the pages show; what the last bake's show as well is taken from them. */
    Pages pages(Optional<Pages> last) {
        Material material = material();
        return last.map(l -> l.next(material)).orElseGet(() -> new Pages(material));
    }

    private Material material() {
        Lock lock = reviewed.evidence().lock().lock();
        return pictured(new Material(
                        reviewed.reading().briefing(),
                        settings(),
                        sizes(lock),
                        positions(lock),
                        results(),
                        Rules.cards(),
                        lowered(),
                        warnings())
                .locked(digests(lock)));
    }

    /** A picture is named by its absolute address, so without the site's there are none. */
    private Material pictured(Material material) {
        List<Picture> all = project.siteHost().isEmpty() ? List.of() : Picture.all(material);
        Map<Boolean, List<Picture>> parted =
                all.stream().collect(Collectors.partitioningBy(p -> Repertoire.holds(p) || isOwn(p)));
        undrawn.addAll(parted.getOrDefault(false, List.of()));
        return material.with(parted.getOrDefault(true, List.of()));
    }

    /** Whether the author has put a picture in its place. */
    private boolean isOwn(Picture picture) {
        return Files.isRegularFile(project.assets().resolve(picture.path()));
    }

    /** Returns the pictures that {@link #pages} had to leave out. */
    Undrawn undrawn() {
        return new Undrawn(undrawn);
    }

    private SiteSettings settings() {
        return new SiteSettings(
                project.setting("site.name").orElse("Onrecord"),
                project.siteHost().orElse(""),
                project.setting("site.language").orElse("en"));
    }

    private List<ComputedResult> results() {
        Briefing briefing = reviewed.reading().briefing();
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

    private List<LoweredRule> lowered() {
        List<LoweredRule> lowered = new ArrayList<>();
        reviewed.weights().forEach((id, weight) -> {
            boolean less = Rules.card(id)
                    .filter(c -> weight.severity().compareTo(c.severity()) > 0)
                    .isPresent();
            if (less) {
                lowered.add(new LoweredRule(id, weight.severity().word(), weight.reason()));
            }
        });
        return lowered;
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

    private List<QuotePosition> positions(Lock lock) {
        List<QuotePosition> positions = new ArrayList<>();
        for (Citation citation : Citation.all(reviewed.reading().briefing())) {
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

    /** What the private texts alone can show must not change a page, which has to be the same on every machine. */
    private List<Diagnostic> warnings() {
        return found.stream()
                .filter(d -> d.severity() == Severity.WARNING && !"locked-quotes".equals(d.rule()))
                .toList();
    }
}
