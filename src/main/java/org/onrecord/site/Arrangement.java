package org.onrecord.site;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.check.Rules;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.Citation;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.LockedQuote;
import org.onrecord.jbake.Project;
import org.onrecord.view.Material;
import org.onrecord.view.Pages;
import org.onrecord.view.ParagraphSize;
import org.onrecord.view.QuotePosition;
import org.onrecord.view.SiteSettings;

/** The fourth step: gives the views what they are made of. */
final class Arrangement {
    private final Project project;
    private final Reviewed reviewed;
    private final List<Diagnostic> found;

    Arrangement(Project project, Reviewed reviewed, List<Diagnostic> found) {
        this.project = project;
        this.reviewed = reviewed;
        this.found = found;
    }

    Pages pages() {
        Lock lock = reviewed.evidence().lock().lock();
        return new Pages(new Material(
                reviewed.reading().briefing(),
                settings(),
                sizes(lock),
                positions(lock),
                List.of(),
                Rules.cards(),
                List.of(),
                warnings()));
    }

    private SiteSettings settings() {
        return new SiteSettings(
                project.setting("site.name").orElse("Onrecord"),
                project.siteHost().orElse(""),
                project.setting("site.language").orElse("en"));
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
