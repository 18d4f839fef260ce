package org.onrecord.jbake;

import freemarker.template.Configuration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.onrecord.content.ContentFile;
import org.onrecord.diagnostic.Diagnostics;

/** Draws the whole site, with JBake's tools. */
public final class SiteRenderer {
    /** JBake keeps document types and engines in static fields: one bake at a time. */
    private static final ReentrantLock OVEN = new ReentrantLock();

    private final Project project;
    private final Diagnostics faults;
    private final SiteCache cache;
    private final CompletableFuture<Fingerprint> fingerprint;
    private final CompletableFuture<Configuration> templates;

    /** Makes a renderer that tells what fails to {@code faults}; it begins at once to read the templates, beside its maker. */
    public SiteRenderer(Project project, SiteCache cache, Diagnostics faults) {
        this.project = project;
        this.faults = faults;
        this.cache = cache;
        Templates finder = project.templateFinder();
        this.fingerprint = CompletableFuture.supplyAsync(finder::fingerprint);
        this.templates = fingerprint.thenApply(
                read -> cache.isEmpty() ? TemplateSettings.withAll(finder) : TemplateSettings.of(finder));
    }

    /**
     * Renders every published file, the feed and the sitemap, and copies the assets; a page whose template fails is left out.
     */
    public void render(List<ContentFile> files, PageBeans beans, Output output) {
        OVEN.lock();
        try {
            bake(files, beans, output);
        } finally {
            OVEN.unlock();
        }
    }

    private void bake(List<ContentFile> files, PageBeans beans, Output output) {
        SiteConfiguration settings = project.configuration();
        DocumentKinds.set(
                settings,
                files.stream().map(file -> Layout.of(file).name()).distinct().toList());
        MemoryStore store = new MemoryStore();
        TemplateFailures failures = new TemplateFailures(project.templateFinder());
        PageTemplates engine = new PageTemplates(store, settings, templates::join, beans);
        PageWriter writer = new PageWriter(engine, everyPage(), cache.pages(engine::fingerprint), output, failures);
        PageRenderer pages = new PageRenderer(store, settings, engine, writer);
        Utensils utensils = utensils(settings, store, pages);
        utensils.setCrawler(new SiteCrawler(store, settings, files));
        utensils.setAsset(new SiteAssets(project, output));
        CompletableFuture<Map<String, String>> others = CompletableFuture.supplyAsync(beans::files);
        new SiteOven(utensils, pages, failures).bake();
        others.join().forEach(output::write);
        failures.report(faults);
    }

    /** Returns what stands for that on which each page rests: the templates, and the types that JBake knows. */
    private Fingerprint everyPage() {
        return new FingerprintBuilder()
                .add(fingerprint.join())
                .value(DocumentTypes.getDocumentTypes())
                .build();
    }

    private static Utensils utensils(SiteConfiguration settings, MemoryStore store, PageRenderer pages) {
        Utensils utensils = new Utensils();
        utensils.setConfiguration(settings);
        utensils.setContentStore(store);
        utensils.setRenderer(pages);
        return utensils;
    }
}
