package org.onrecord.serve;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;
import org.onrecord.site.BakeMemory;

/**
 * A project's site that is kept baked: after the first bake an edit costs what it changes.
 *
 * <p>Each bake writes what a bake into an empty folder would. Where one finds an error, the site of before stays, and the next good
 * edit is published.
 */
public final class WarmSite {
    private final Path folder;
    private final Map<String, String> settings;
    private final Map<String, Path> sources;
    private BakeMemory memory = new BakeMemory();
    private InputFiles files = new InputFiles();
    private Optional<Project> project = Optional.empty();

    /**
     * Makes a site of the project in a folder; nothing is baked yet.
     *
     * @param settings win over those of the project
     * @param sources paths of private texts by source id; they come before the folder that the settings name
     */
    public WarmSite(Path folder, Map<String, String> settings, Map<String, Path> sources) {
        this.folder = folder;
        this.settings = Map.copyOf(settings);
        this.sources = Map.copyOf(sources);
    }

    /**
     * Looks at every file of the project and of the site that stands, and bakes what is another.
     *
     * <p>A file is another where its size or time is, or where it was changed within two seconds of the last look and has other bytes.
     */
    public synchronized Rebake bake() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Project> before = project;
        project = Project.open(folder, settings, diagnostics);
        if (project.isEmpty()) {
            return new Rebake(Optional.empty(), diagnostics.sorted());
        }
        Project now = project.get();
        if (before.filter(now::restsOnTheSameAs).isEmpty()) {
            forgetAll();
        }
        return begun(now, diagnostics, () -> {
            memory.forget(now, files.lookAt(now));
            memory.forgetStanding();
        });
    }

    /**
     * Bakes after files were edited; no other file of the project, and none of the site that stands, is looked at.
     *
     * <p>Where one of the files is new or gone, or more than content, a template or an asset, all is looked at as {@link #bake()} does.
     */
    public synchronized Rebake bake(Collection<Path> edited) {
        Set<Path> changed =
                edited.stream().map(path -> path.toAbsolutePath().normalize()).collect(Collectors.toSet());
        if (project.isEmpty() || changed.stream().anyMatch(project.get()::decidesOnKind) || !files.lookAt(changed)) {
            return bake();
        }
        Project now = project.get();
        return begun(now, new Diagnostics(), () -> memory.forget(now, changed));
    }

    /** What was half done when the machine failed is not to be relied on. */
    private Rebake begun(Project now, Diagnostics diagnostics, Runnable look) {
        boolean done = false;
        try {
            look.run();
            Bake.Result result = new Bake(now, locations(now), diagnostics, memory).run();
            done = true;
            return new Rebake(Optional.of(result), diagnostics.sorted());
        } finally {
            if (!done) {
                forgetAll();
                project = Optional.empty();
            }
        }
    }

    private void forgetAll() {
        memory = new BakeMemory();
        files = new InputFiles();
    }

    private SourceLocations locations(Project now) {
        return new SourceLocations(now.privateFolder(), sources);
    }
}
