package org.onrecord.bench.hot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.onrecord.bench.Corpus;
import org.onrecord.bench.Folders;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.jbake.Output;
import org.onrecord.jbake.PageBeans;
import org.onrecord.jbake.PageReader;
import org.onrecord.jbake.Project;
import org.onrecord.jbake.SiteRenderer;
import org.onrecord.jbake.StandingSite;
import org.onrecord.view.Material;
import org.onrecord.view.Pages;
import org.onrecord.view.SiteSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a bake does for every page: microseconds a page of claims and actors, by wall clock, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PageParts {
    private static final int CLAIMS = 500;
    /** Claims, a tenth as many speakers, the front page, the publisher and the source, and four others for a hundred claims. */
    private static final int PAGES = CLAIMS + CLAIMS / 10 + 3 + 4 * CLAIMS / 100;

    private final Path folder = Folders.temporary("content");
    private final Diagnostics faults = new Diagnostics();
    private final List<ContentFile> files;
    private final Pages views;
    private final Project project;

    /** Makes a briefing of five hundred claims and an empty project. */
    public PageParts() {
        List<SourceText> texts = Corpus.of(CLAIMS);
        ContentParser parser = new ContentParser();
        files = texts.stream().map(parser::parse).toList();
        views = new Pages(
                Material.of(new BriefingReader(faults).read(files).briefing(), new SiteSettings("Harbour", "", "en")),
                false);
        project = Project.open(folder, Map.of(), faults).orElseThrow();
    }

    /** Computes what a page shows. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public int view() {
        int variables = 0;
        for (int i = 1; i <= CLAIMS; i++) {
            variables += views.forPage("claims/c" + i + ".html").size();
        }
        return variables;
    }

    /** Computes what a page shows, draws it and writes it into a folder of the machine's temporary files. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public int render() {
        Output output = new Output(StandingSite.of(folder.resolve("none")), folder.resolve("site"), PageReader.NONE);
        new SiteRenderer(project, faults).render(files, beans(), output);
        int written = output.paths().size();
        if (written < PAGES || faults.hasErrors()) {
            throw new IllegalStateException(written + " files were written, with " + faults.sorted());
        }
        return written;
    }

    /** Deletes what was written. */
    @TearDown
    public void clear() {
        Folders.delete(folder);
    }

    private PageBeans beans() {
        return new PageBeans() {
            @Override
            public Map<String, Object> of(String uri) {
                return views.forPage(uri);
            }

            @Override
            public Map<String, Object> shared() {
                return views.shared();
            }
        };
    }
}
