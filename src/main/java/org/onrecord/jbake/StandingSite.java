package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of a site that was published, as they were when somebody looked at them. */
public final class StandingSite {
    private final Path root;
    private final Map<String, StandingFile> files;

    private StandingSite(Path root, Map<String, StandingFile> files) {
        this.root = root;
        this.files = files;
    }

    /** Looks at a folder, which need not exist. */
    public static StandingSite of(Path folder) {
        return new StandingSite(folder, StandingFiles.of(folder));
    }

    /** Returns the site after some files were written and others removed; only those are looked at. */
    public StandingSite after(Set<String> written, Set<String> removed) {
        Map<String, StandingFile> now = new HashMap<>(files);
        removed.forEach(now::remove);
        written.forEach(path -> now.put(path, StandingFile.of(root.resolve(path))));
        return new StandingSite(root, now);
    }

    Path root() {
        return root;
    }

    @Nullable
    StandingFile get(String path) {
        return files.get(path);
    }

    Set<String> paths() {
        return files.keySet();
    }
}
