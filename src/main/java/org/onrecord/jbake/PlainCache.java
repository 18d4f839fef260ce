package org.onrecord.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostics;

/** What the last bake of a plain site left beside its output or in memory, and what this one leaves; safe for several threads. */
public final class PlainCache {
    private final PlainMemory memory;
    private final Optional<CacheFile> file;
    private final CachedBake before;
    private final Map<String, CachedDocument> documents = new ConcurrentHashMap<>();
    private @Nullable KeptPages pages;
    private @Nullable TemplateSources templates;

    private PlainCache(PlainMemory memory, Optional<CacheFile> file, CachedBake before) {
        this.memory = memory;
        this.file = file;
        this.before = before;
    }

    /** Takes what is in memory; nothing is read, and nothing written. */
    PlainCache(PlainMemory memory, CachedBake before) {
        this(memory, Optional.empty(), before);
    }

    /** Reads the cache of a project's output; one that is not sound is as good as none. */
    public static PlainCache of(Project project) {
        return of(project, new PlainMemory());
    }

    static PlainCache of(Project project, PlainMemory memory) {
        CacheFile file = new CacheFile(CacheFile.beside(project.destination()), BakeIdentity.of(project));
        return new PlainCache(memory, Optional.of(file), file.read());
    }

    PlainMemory memory() {
        return memory;
    }

    /** Returns the document that a file of this content became in the last bake. */
    Optional<CachedDocument> document(String path, Fingerprint content) {
        return Optional.ofNullable(before.documents().get(path))
                .filter(document -> document.content().equals(content));
    }

    /** Keeps a document for the next bake. */
    void keep(String path, CachedDocument document) {
        documents.put(path, document);
    }

    /** Returns the judge of what need not be drawn again. */
    KeptPages pages(TemplateSources sources, VariableFingerprints variables) {
        KeptPages judge =
                new KeptPages(before, name -> sources.find(name).map(TemplateSource::fingerprint), variables::of);
        pages = judge;
        templates = sources;
        return judge;
    }

    /** Leaves what the next bake may keep, once the site is in place. */
    public void write(Project project, Diagnostics told) {
        if (pages == null || templates == null) {
            return;
        }
        CachedBake bake = new CachedBake(Map.of(), pages.pages(project.destination()), Set.copyOf(templates.missing()));
        memory.published(bake, project.destination());
        file.ifPresent(f -> f.write(new CachedBake(untold(project, told), bake.pages(), bake.missing())));
    }

    /** A file of which something was told is read anew, so that it is told again. */
    private Map<String, CachedDocument> untold(Project project, Diagnostics told) {
        Set<String> marked = told.files();
        if (marked.isEmpty()) {
            return documents;
        }
        Map<String, CachedDocument> sound = new HashMap<>(documents);
        sound.keySet()
                .removeIf(
                        path -> marked.contains(project.shown(project.content().resolve(path))));
        return sound;
    }
}
