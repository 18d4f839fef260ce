package org.onrecord.jbake;

import freemarker.template.ObjectWrapper;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the bakes of a plain site in one process keep in memory for the next. */
public final class PlainMemory {
    private final Map<String, Optional<GatheredDocument>> documents = new ConcurrentHashMap<>();
    private final OwnFingerprints own = new OwnFingerprints();
    private KeptCopies copies = KeptCopies.none();
    private volatile @Nullable PlainTemplates templates;
    private volatile @Nullable PlainModels models;
    private volatile @Nullable CachedBake published;

    /** Returns the cache for a bake: before the first the file beside the output, then what was published last. */
    public PlainCache cache(Project project) {
        CachedBake known = published;
        return known == null ? PlainCache.of(project, this) : new PlainCache(this, known);
    }

    /** Begins a bake: forgets what was made of files that may be others now. */
    public void forget(Project project, Collection<Path> changed) {
        for (Path file : changed) {
            if (file.startsWith(project.content())) {
                documents.remove(below(project.content(), file));
                Optional.ofNullable(models).ifPresent(known -> known.forget(file));
            }
            if (file.startsWith(project.templates())) {
                templates = null;
                models = null;
            }
        }
        copies = copies.without(changed);
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Forgets the files of which something was told, so that it is told again. */
    public void forgetTold(Project project, Set<String> told) {
        documents
                .keySet()
                .removeIf(path -> told.contains(project.shown(project.content().resolve(path))));
    }

    Optional<GatheredDocument> document(String path, Function<String, Optional<GatheredDocument>> reader) {
        Optional<GatheredDocument> known = documents.get(path);
        if (known == null) {
            known = reader.apply(path);
            if (known.stream().allMatch(GatheredDocument::isSettled)) {
                documents.put(path, known);
            }
        }
        return known;
    }

    PlainTemplates templates(Supplier<PlainTemplates> reader) {
        PlainTemplates known = templates;
        if (known == null) {
            known = reader.get();
            templates = known;
        }
        return known;
    }

    PlainModels models(ObjectWrapper wrapper) {
        PlainModels known = models;
        if (known == null) {
            known = new PlainModels(wrapper);
            models = known;
        }
        return known;
    }

    OwnFingerprints own() {
        return own;
    }

    KeptCopies copies() {
        return copies;
    }

    /** Keeps what a site was made of that was put in place. */
    void published(CachedBake bake, Path site) {
        published = bake;
        copies = copies.published(site);
    }
}
