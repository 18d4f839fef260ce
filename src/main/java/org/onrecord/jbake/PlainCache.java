package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;

/** What the last bake of a plain site left beside its output, and what this one leaves; safe for several threads. */
public final class PlainCache {
    private final CacheFile file;
    private final CachedBake before;
    private final Map<String, CachedDocument> documents = new ConcurrentHashMap<>();
    private @Nullable KeptPages pages;
    private @Nullable TemplateSources templates;

    private PlainCache(CacheFile file, CachedBake before) {
        this.file = file;
        this.before = before;
    }

    /** Reads the cache of a project's output; one that is not sound is as good as none. */
    public static PlainCache of(Project project) {
        CacheFile file = new CacheFile(file(project), BakeIdentity.of(project));
        return new PlainCache(file, file.read());
    }

    /** The cache belongs to the output, so it stands beside that. */
    static Path file(Project project) {
        Path destination = project.destination();
        return destination.resolveSibling("." + destination.getFileName() + ".cache");
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
        KeptPages judge = new KeptPages(before, sources, variables);
        pages = judge;
        templates = sources;
        return judge;
    }

    /** Writes what the next bake may keep, once the site is in place; a file of which something was told is read anew, so that it is told again. */
    public void write(Project project, Diagnostics told) {
        Set<String> marked = new HashSet<>();
        told.sorted().stream().map(Diagnostic::place).forEach(place -> marked.add(place.file()));
        Map<String, CachedDocument> sound = new HashMap<>(documents);
        sound.keySet()
                .removeIf(
                        path -> marked.contains(project.shown(project.content().resolve(path))));
        if (pages != null && templates != null) {
            file.write(new CachedBake(sound, pages.pages(project.destination()), Set.copyOf(templates.missing())));
        }
    }
}
