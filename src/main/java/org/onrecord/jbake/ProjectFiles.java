package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The files of a project's folders; each folder is listed once. */
final class ProjectFiles {
    private final SettingValues settings;
    private final Map<String, Ahead<List<String>>> listed = new ConcurrentHashMap<>();

    ProjectFiles(SettingValues settings) {
        this.settings = settings;
    }

    /** Returns the files below the content folder, hidden ones left out. */
    List<String> content(Path folder) {
        return once("content", () -> new FolderWalk(settings.text("ignore.file"), false).files(folder))
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
        return once("plain content", () -> new PlainWalk(settings.text("ignore.file"), false, true).files(folder));
    }

    private Ahead<List<String>> plainAssetsAhead() {
        boolean hidden = !settings.flag("asset.ignore");
        return once(
                "plain assets",
                () -> new PlainWalk(settings.text("ignore.file"), hidden, hidden)
                        .files(settings.folder(SettingFolders.ASSETS).toPath()));
    }

    /** Returns the files below the asset folder; {@code .nojekyll} is one, so hidden ones count unless {@code asset.ignore} is set. */
    List<String> assets(Path folder) {
        boolean hidden = !settings.flag("asset.ignore");
        return once("assets", () -> new FolderWalk(settings.text("ignore.file"), hidden).files(folder))
                .get();
    }

    private Ahead<List<String>> once(String name, Supplier<List<String>> walk) {
        return listed.computeIfAbsent(name, first -> Ahead.of(() -> List.copyOf(walk.get())));
    }
}
