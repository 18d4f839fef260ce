package org.onrecord.jbake;

import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.diagnostic.Diagnostics;

/** Draws a plain site, on all cores: every file is written once, and only where its template succeeds. */
public final class PlainRenderer {
    private final Project project;
    private final Diagnostics faults;

    /** Makes a renderer that tells what fails to {@code faults}. */
    public PlainRenderer(Project project, Diagnostics faults) {
        this.project = project;
        this.faults = faults;
    }

    /** Renders the site; returns how many pages it has. */
    public int render(PlainContent content, Output output) {
        SiteConfiguration settings = project.configuration();
        PlainOutputs outputs = new PlainOutputs(faults);
        TemplateFailures failures = new TemplateFailures(project.templateFinder());
        PlainTemplates templates = new PlainTemplates(project.templates(), settings);
        try {
            new PlainPages(project, content, templates, (path, template, page) -> {
                        try {
                            output.write(path, templates.page(template, page));
                        } catch (Exception e) {
                            failures.add(path, e);
                        }
                    })
                    .addTo(outputs);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("cannot wrap the documents", e);
        }
        addAssets(outputs, output);
        int pages = (int) outputs.jobs().stream()
                .filter(job -> job.path().endsWith(settings.getOutputExtension()))
                .count();
        List<Runnable> work = new ArrayList<>();
        outputs.jobs().forEach(job -> work.add(job.work()));
        work.parallelStream().forEach(Runnable::run);
        failures.report(faults);
        return pages;
    }

    /** JBake copies the assets over the pages, and what lies beside the content over both. */
    private void addAssets(PlainOutputs outputs, Output output) {
        Path assets = project.configuration().getAssetFolder().toPath();
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
        outputs.add(file, project.shown(source), project.shown(source), () -> {
            try {
                output.write(file, Files.readAllBytes(source));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + source, e);
            }
        });
    }
}
