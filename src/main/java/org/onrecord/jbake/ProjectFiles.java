package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The files of a project's folders; each folder is listed once. */
final class ProjectFiles {
    private final SiteConfiguration configuration;
    private final Map<String, Ahead<List<String>>> listed = new ConcurrentHashMap<>();

    ProjectFiles(SiteConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Returns the files below the content folder, hidden ones left out. */
    List<String> content(Path folder) {
        return once("content", () -> new FolderWalk(configuration.getIgnoreFileName(), false).files(folder))
                .get();
    }

    /** Returns the files below the content folder of a plain site: JBake looks into hidden folders, but not at hidden files. */
    List<String> plainContent(Path folder) {
        return plainContentAhead(folder).get();
    }

    /** Returns the files below the asset folder of a plain site. */
    List<String> plainAssets() {
        return plainAssetsAhead().get();
    }

    /** Begins to list both. */
    void beginPlain(Path folder) {
        plainContentAhead(folder);
        plainAssetsAhead();
    }

    private Ahead<List<String>> plainContentAhead(Path folder) {
        return once("plain content", () -> new PlainWalk(configuration.getIgnoreFileName(), false, true).files(folder));
    }

    private Ahead<List<String>> plainAssetsAhead() {
        boolean hidden = !configuration.getAssetIgnoreHidden();
        return once(
                "plain assets",
                () -> new PlainWalk(configuration.getIgnoreFileName(), hidden, hidden)
                        .files(configuration.getAssetFolder().toPath()));
    }

    /** Returns the files below the asset folder; {@code .nojekyll} is one, so hidden ones count unless {@code asset.ignore} is set. */
    List<String> assets(Path folder) {
        boolean hidden = !configuration.getAssetIgnoreHidden();
        return once("assets", () -> new FolderWalk(configuration.getIgnoreFileName(), hidden).files(folder))
                .get();
    }

    private Ahead<List<String>> once(String name, Supplier<List<String>> walk) {
        return listed.computeIfAbsent(name, first -> Ahead.of(() -> List.copyOf(walk.get())));
    }
}
