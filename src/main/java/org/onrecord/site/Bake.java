package org.onrecord.site;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.LevelRun;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.export.Gallery;
import org.onrecord.jbake.Ahead;
import org.onrecord.jbake.Output;
import org.onrecord.jbake.PageReader;
import org.onrecord.jbake.PlainCache;
import org.onrecord.jbake.PlainContent;
import org.onrecord.jbake.PlainGatherer;
import org.onrecord.jbake.PlainRenderer;
import org.onrecord.jbake.Project;
import org.onrecord.jbake.SiteRenderer;
import org.onrecord.view.Pages;
import org.onrecord.view.Picture;

/** One bake: gather, read, check, arrange, render, inspect, publish. */
public final class Bake {
    private final Project project;
    private final Review review;
    private final Diagnostics diagnostics;
    private final BakeMemory memory;
    private final Publication publication;

    /** Makes a bake of a project whose private texts are in {@code locations}; all it finds goes to {@code diagnostics}. */
    public Bake(Project project, SourceLocations locations, Diagnostics diagnostics) {
        this(project, locations, diagnostics, BakeMemory.ofOne());
    }

    /** Makes a bake that does not do again what is in memory, and leaves there what it does. */
    public Bake(Project project, SourceLocations locations, Diagnostics diagnostics, BakeMemory memory) {
        this.project = project;
        this.review = new Review(project, locations, diagnostics, memory);
        this.diagnostics = diagnostics;
        this.memory = memory;
        this.publication = new Publication(project, diagnostics, memory);
    }

    /** Does the first three steps; returns for each source a sentence on the level to which it was verified. */
    public List<String> check() {
        if (project.isBriefing()) {
            return levels(review.checked());
        }
        plainContent(memory.plain().cache(project));
        return List.of();
    }

    /** Bakes; where an error was found, the site of before stays as it was and the result counts no pages. */
    public Result run() {
        Result result = project.isBriefing() ? briefing() : plain();
        memory.forgetTold(project, diagnostics);
        return result;
    }

    private Result briefing() {
        try (SiteRenderer renderer = new SiteRenderer(project, diagnostics, memory.briefing())) {
            Reviewed reviewed = review.read(); // 1 gather, 2 read
            Ahead<Measures> measures = Ahead.of(() -> memory.measures(reviewed.subject()));
            try {
                review.checked(reviewed); // 3 check
            } finally {
                measures.settle();
            }
            if (diagnostics.hasErrors()) {
                return result(reviewed, SiteChange.none(), "");
            }
            Arrangement arrangement = new Arrangement(project, reviewed, measures.get(), diagnostics.sorted());
            Pages views = memory.pages(arrangement.material()); // 4 arrange
            return result(
                    reviewed,
                    published(reviewed, views, renderer),
                    arrangement.undrawn().note());
        }
    }

    private SiteChange published(Reviewed reviewed, Pages views, SiteRenderer renderer) {
        SiteInspector inspector = new SiteInspector(diagnostics, memory.inspected());
        return publication.run(
                inspector,
                output -> {
                    renderer.render(reviewed.files(), new PagesAsBeans(views), output); // 5 render
                    hang(views.pictures(), output);
                    return diagnostics.hasErrors() ? 0 : inspector.inspect(output.paths()); // 6 inspect
                },
                () -> { // 7 publish
                    renderer.remember();
                    memory.inspected(inspector.inspected());
                });
    }

    private Result result(Reviewed reviewed, SiteChange change, String undrawn) {
        return new Result(change, project.destination(), levels(reviewed), unrecorded(reviewed), undrawn);
    }

    /** A site without a briefing has nothing to check or to arrange, and its links are its own affair. */
    private Result plain() {
        project.beginPlain();
        PlainCache cache = memory.plain().cache(project);
        try (PlainRenderer renderer = new PlainRenderer(project, diagnostics, cache)) {
            PlainContent content = plainContent(cache);
            SiteChange change = diagnostics.hasErrors()
                    ? SiteChange.none()
                    : publication.run(
                            PageReader.NONE,
                            output -> renderer.render(content, output),
                            () -> cache.write(project, diagnostics));
            return new Result(change, project.destination(), List.of(), 0, "");
        }
    }

    private PlainContent plainContent(PlainCache cache) {
        return new PlainGatherer(project, diagnostics, InstantSource.system(), cache).gather();
    }

    /** Adds the pictures; a file of that name that is there already, an author's own, stays. */
    private void hang(Collection<Picture> pictures, Output output) {
        Gallery gallery = new Gallery(project.cache());
        Set<String> taken = output.paths();
        pictures.parallelStream()
                .filter(picture -> !taken.contains(picture.path()))
                .forEach(picture -> output.write(picture.path(), gallery.png(picture)));
    }

    private static List<String> levels(Reviewed reviewed) {
        return LevelRun.of(reviewed.reading().briefing(), reviewed.evidence()).stream()
                .map(LevelRun::sentence)
                .toList();
    }

    private static int unrecorded(Reviewed reviewed) {
        return reviewed.record().missing(reviewed.reading().briefing());
    }

    /**
     * What came of a bake.
     *
     * @param change of the site that stands
     * @param destination where the site stands
     * @param levels for each source a sentence on the level to which it was verified
     * @param unrecorded addresses that the record of what was published does not have yet
     * @param undrawn a line on the pictures that had to be left out, empty where there are none
     */
    public record Result(SiteChange change, Path destination, List<String> levels, int unrecorded, String undrawn) {
        public Result {
            levels = List.copyOf(levels);
        }

        /** Returns how many pages were put in place, 0 where an error was found. */
        public int pages() {
            return change.pages();
        }
    }
}
