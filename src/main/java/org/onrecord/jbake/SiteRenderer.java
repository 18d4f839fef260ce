package org.onrecord.jbake;

import freemarker.template.Configuration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jbake.app.Utensils;
import org.onrecord.content.ContentFile;
import org.onrecord.diagnostic.Diagnostics;

/** Draws the whole site, with JBake's tools. */
public final class SiteRenderer implements AutoCloseable {
    /** JBake keeps document types and engines in static fields: one bake at a time. */
    private static final ReentrantLock OVEN = new ReentrantLock();

    private final Project project;
    private final Diagnostics faults;
    private final BriefingMemory memory;
    private final Ahead<SiteCache> cache;
    private final Ahead<Configuration> templates;
    private final MemoryStore store = new MemoryStore();
    private final CompletableFuture<PageBeans> shown = new CompletableFuture<>();
    private final Ahead<PageTemplates> engines;

    /** Makes a renderer that tells what fails to {@code faults}; it begins at once to read the templates and to make JBake's engines, beside its maker. */
    public SiteRenderer(Project project, Diagnostics faults) {
        this(project, faults, new BriefingMemory());
    }

    /** Makes a renderer that keeps what the last one left in memory. */
    public SiteRenderer(Project project, Diagnostics faults, BriefingMemory memory) {
        this.project = project;
        this.faults = faults;
        this.memory = memory;
        this.cache = Ahead.of(() -> memory.cache(project));
        this.templates = Ahead.of(() -> memory.templates(() -> cache.get().isEmpty()
                ? TemplateSettings.withAll(project.templateFinder())
                : TemplateSettings.of(project.templateFinder())));
        this.engines = Ahead.of(() -> new PageTemplates(store, project.configuration(), templates::get, shown::join));
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

    /** Waits for what it began: a bake that failed must not leave templates in memory after the next has begun. */
    @Override
    public void close() {
        templates.settle();
        engines.settle();
    }

    /** Leaves what the next bake may keep, once the site is in place. */
    public void remember() {
        cache.get().write(project);
    }

    private void bake(List<ContentFile> files, PageBeans beans, Output output) {
        shown.complete(beans);
        SiteConfiguration settings = project.configuration();
        DocumentKinds.set(
                settings,
                files.stream().map(file -> Layout.of(file).name()).distinct().toList());
        TemplateFailures failures = new TemplateFailures(project.templateFinder());
        PageTemplates engine = engines.get();
        KeptPages kept = cache.get().pages(engine::fingerprint);
        PageRenderer pages = new PageRenderer(
                store,
                settings,
                engine,
                new PageWriter(engine, memory.shown(), kept, cache.get().lasts(), output, failures));
        Utensils utensils = utensils(settings, store, pages);
        utensils.setCrawler(new SiteCrawler(store, settings, files, memory));
        utensils.setAsset(new SiteAssets(project, output, memory.copies()));
        Ahead<Map<String, String>> others = Ahead.of(beans::files);
        new SiteOven(utensils, pages, failures).bake();
        others.get().forEach(output::write);
        failures.report(faults);
    }

    private static Utensils utensils(SiteConfiguration settings, MemoryStore store, PageRenderer pages) {
        Utensils utensils = new Utensils();
        utensils.setConfiguration(settings);
        utensils.setContentStore(store);
        utensils.setRenderer(pages);
        return utensils;
    }
}
