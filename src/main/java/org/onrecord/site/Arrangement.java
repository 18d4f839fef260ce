package org.onrecord.site;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.check.Rules;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Severity;
import org.onrecord.export.Repertoire;
import org.onrecord.export.Undrawn;
import org.onrecord.jbake.Project;
import org.onrecord.view.LoweredRule;
import org.onrecord.view.Material;
import org.onrecord.view.Picture;
import org.onrecord.view.SiteSettings;

/** The fourth step: gives the views what they are made of. */
final class Arrangement {
    private final Project project;
    private final Reviewed reviewed;
    private final Measures measures;
    private final List<Diagnostic> found;
    private final List<Picture> undrawn = new ArrayList<>();

    Arrangement(Project project, Reviewed reviewed, Measures measures, List<Diagnostic> found) {
        this.project = project;
        this.reviewed = reviewed;
        this.measures = measures;
        this.found = found;
    }

    /** Returns what the pages are made of. */
    Material material() {
        return pictured(new Material(
                        reviewed.reading().briefing(),
                        settings(),
                        measures.sizes(),
                        measures.positions(),
                        measures.results(),
                        Rules.cards(),
                        lowered(),
                        warnings())
                .locked(measures.digests()));
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

    /** Returns the pictures that {@link #material} had to leave out. */
    Undrawn undrawn() {
        return new Undrawn(undrawn);
    }

    private SiteSettings settings() {
        return new SiteSettings(
                project.setting("site.name").orElse("Onrecord"),
                project.siteHost().orElse(""),
                project.setting("site.language").orElse("en"));
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

    /** What the private texts alone can show must not change a page, which has to be the same on every machine. */
    private List<Diagnostic> warnings() {
        return found.stream()
                .filter(d -> d.severity() == Severity.WARNING && !"locked-quotes".equals(d.rule()))
                .toList();
    }
}
