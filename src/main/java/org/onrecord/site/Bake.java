package org.onrecord.site;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.evidence.LevelRun;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.export.Gallery;
import org.onrecord.jbake.PageBeans;
import org.onrecord.jbake.PlainContent;
import org.onrecord.jbake.PlainGatherer;
import org.onrecord.jbake.PlainRenderer;
import org.onrecord.jbake.Project;
import org.onrecord.jbake.SiteRenderer;
import org.onrecord.view.Pages;

/** One bake: gather, read, check, arrange, render, inspect, publish. */
public final class Bake {
    private final Project project;
    private final Review review;
    private final Diagnostics diagnostics;

    /** Makes a bake of a project whose private texts are in {@code locations}; all it finds goes to {@code diagnostics}. */
    public Bake(Project project, SourceLocations locations, Diagnostics diagnostics) {
        this.project = project;
        this.review = new Review(project, locations, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Does the first three steps; returns for each source a sentence on the level to which it was verified. */
    public List<String> check() {
        if (project.isBriefing()) {
            return levels(review.checked());
        }
        plainContent();
        return List.of();
    }

    /** Bakes; where an error was found, the site of before stays as it was and the result counts no pages. */
    public Result run() {
        return project.isBriefing() ? briefing() : plain();
    }

    private Result briefing() {
        SiteRenderer renderer = new SiteRenderer(project, diagnostics);
        Reviewed reviewed = review.checked(); // 1 gather, 2 read, 3 check
        int pages = 0;
        if (!diagnostics.hasErrors()) {
            Pages views = new Arrangement(project, reviewed, diagnostics.sorted()).pages(); // 4 arrange
            pages = published(staging -> {
                renderer.render(reviewed.files(), beans(views), staging); // 5 render
                new Gallery(project.cache()).hang(views.pictures(), staging);
                return diagnostics.hasErrors() ? 0 : new SiteInspector(diagnostics).inspect(staging); // 6 inspect
            });
        }
        return new Result(pages, project.destination(), levels(reviewed));
    }

    /** A site without a briefing has nothing to check or to arrange, and its links are its own affair. */
    private Result plain() {
        PlainContent content = plainContent();
        int pages = diagnostics.hasErrors()
                ? 0
                : published(staging -> new PlainRenderer(project, diagnostics).render(content, staging));
        return new Result(pages, project.destination(), List.of());
    }

    private PlainContent plainContent() {
        return new PlainGatherer(project, diagnostics, InstantSource.system()).gather();
    }

    /** Has a site drawn into an empty folder and puts it in place; returns how many pages it has, 0 after an error. */
    private int published(ToIntFunction<Path> draw) {
        try (Publisher publisher = Publisher.of(project.destination())) {
            if (!mayPublish(publisher)) {
                return 0;
            }
            Path staging = publisher.staging();
            int pages = draw.applyAsInt(staging);
            if (diagnostics.hasErrors()) {
                publisher.discard(staging);
                return 0;
            }
            publisher.publish(staging); // 7 publish
            return pages;
        }
    }

    private boolean mayPublish(Publisher publisher) {
        String shown = project.destination().getFileName().toString();
        if (!publisher.isHeld()) {
            diagnostics.add(Diagnostic.error(
                    Place.of(shown), "sound-settings", "another bake is writing this site", "wait until it is done"));
        } else if (publisher.isForeign()) {
            diagnostics.add(Diagnostic.error(
                    Place.of(shown),
                    "sound-settings",
                    "the output folder holds files that were not baked here, and a bake would replace them",
                    "empty the folder, or name another with --output"));
        }
        return !diagnostics.hasErrors();
    }

    private static PageBeans beans(Pages pages) {
        return new PageBeans() {
            @Override
            public Map<String, Object> of(String uri) {
                return pages.forPage(uri);
            }

            @Override
            public Map<String, Object> shared() {
                return pages.shared();
            }
        };
    }

    private static List<String> levels(Reviewed reviewed) {
        return LevelRun.of(reviewed.reading().briefing(), reviewed.evidence()).stream()
                .map(LevelRun::sentence)
                .toList();
    }

    /**
     * What came of a bake.
     *
     * @param pages that were put in place, 0 where an error was found
     * @param destination where the site stands
     * @param levels for each source a sentence on the level to which it was verified
     */
    public record Result(int pages, Path destination, List<String> levels) {
        public Result {
            levels = List.copyOf(levels);
        }
    }
}
