package org.onrecord.jbake;

import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.PlainOutputs.Maker;

/** Draws a plain site, on all cores: every file is written once, and only where its template succeeds. */
public final class PlainRenderer implements AutoCloseable {
    private final Project project;
    private final Diagnostics faults;
    private final PlainCache cache;
    private final Ahead<PlainTemplates> templates;

    /**
     * Makes a renderer that tells what fails to {@code faults}, and keeps what the cache knows to stand; it begins at once to read
     * the templates, beside its maker.
     */
    public PlainRenderer(Project project, Diagnostics faults, PlainCache cache) {
        this.project = project;
        this.cache = cache;
        this.faults = faults;
        this.templates = Ahead.of(
                () -> cache.memory().templates(() -> PlainTemplates.withAll(project.templates(), project.values())));
    }

    /** Renders the site; returns how many pages it has. */
    public int render(PlainContent content, Output output) {
        SettingValues settings = project.values();
        PlainOutputs outputs = new PlainOutputs(faults);
        TemplateFailures failures = new TemplateFailures(project.templateFinder());
        PlainTemplates templates = this.templates.get();
        PlainStore store = new PlainStore(PlainTypes.of(settings), content);
        PlainModel model = model(store, content, templates);
        KeptPages kept = cache.pages(templates.sources(), model.fingerprints());
        PageDrawing drawing = new PageDrawing(templates, kept, output, failures);
        new PlainPages(project, store, model, drawing::draw).addTo(outputs);
        addAssets(outputs, output);
        String extension = settings.text("output.extension");
        int pages = (int) outputs.jobs().stream()
                .filter(job -> job.path().endsWith(extension))
                .count();
        List<Runnable> work = new ArrayList<>();
        outputs.jobs().forEach(job -> work.add(job.work()));
        work.parallelStream().forEach(Runnable::run);
        failures.report(faults);
        return pages;
    }

    /** Waits for what it began: a bake that failed must not leave templates in memory after the next has begun. */
    @Override
    public void close() {
        templates.settle();
    }

    private PlainModel model(PlainStore store, PlainContent content, PlainTemplates templates) {
        try {
            PlainModels models = cache.memory().models(templates.wrapper());
            return new PlainModel(
                    project.values(), store, content, models, cache.memory().own());
        } catch (TemplateModelException e) {
            throw new IllegalStateException("cannot wrap the settings", e);
        }
    }

    /** JBake copies the assets over the pages, and what lies beside the content over both. */
    private void addAssets(PlainOutputs outputs, Output output) {
        Path assets = project.values().folder(SettingFolders.ASSETS).toPath();
        for (String file : project.plainAssets()) {
            copy(outputs, output, assets, file);
        }
        for (String file : project.plainFiles()) {
            if (!PlainGatherer.isContent(file)) {
                copy(outputs, output, project.content(), file);
            }
        }
    }

    private void copy(PlainOutputs outputs, Output output, Path from, String file) {
        Path source = from.resolve(file);
        KeptCopies copies = cache.memory().copies();
        outputs.add(file, Maker.of(() -> project.shown(source)), () -> {
            if (copies.stands(file, source, output)) {
                return;
            }
            output.write(file, FileBytes.of(source));
        });
    }
}
