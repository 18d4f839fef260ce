package org.onrecord.jbake;

import freemarker.template.Configuration;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import org.onrecord.content.ContentFile;

/** What the bakes of a briefing in one process keep in memory for the next. */
public final class BriefingMemory {
    /** The document of a file. */
    private record Made(ContentFile file, DocumentModel document) {
        /** Returns whether it is of that very file: to compare two takes longer than to make a document. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(ContentFile other) {
            return file == other;
        }
    }

    private final Map<String, Optional<ContentFile>> files = new ConcurrentHashMap<>();
    private final Map<String, Made> documents = new ConcurrentHashMap<>();
    private final ShownPages shown = new ShownPages();
    private KeptCopies copies = KeptCopies.none();
    private volatile @Nullable Configuration templates;
    private volatile @Nullable CachedBake published;
    private @Nullable SiteCache cache;

    /** Begins a bake: forgets what was made of files that may be others now. */
    public void forget(Project project, Collection<Path> changed) {
        for (Path file : changed) {
            if (file.startsWith(project.content())) {
                String path = project.content().relativize(file).toString().replace('\\', '/');
                files.remove(path);
                documents.remove(path);
            }
            if (file.startsWith(project.templates())) {
                templates = null;
                published = null;
            }
        }
        copies = copies.without(changed);
        over();
    }

    /** Forgets the files of which something was told, so that it is told again. */
    public void forgetTold(Project project, Set<String> told) {
        files.keySet()
                .removeIf(path -> told.contains(project.shown(project.content().resolve(path))));
    }

    Optional<ContentFile> file(String path, Function<String, Optional<ContentFile>> reader) {
        Optional<ContentFile> known = files.get(path);
        if (known == null) {
            known = reader.apply(path);
            files.put(path, known);
        }
        return known;
    }

    /** Returns the document of a file, a copy: JBake changes the one that it is given. */
    DocumentModel document(ContentFile file, Function<ContentFile, DocumentModel> maker) {
        Made made = documents.get(file.text().path());
        if (made == null || !made.isOf(file)) {
            made = new Made(file, maker.apply(file));
            documents.put(file.text().path(), made);
        }
        DocumentModel copy = new DocumentModel();
        copy.putAll(made.document());
        return copy;
    }

    /** Returns the cache for a bake: before the first the file beside the output, then what was published last. */
    synchronized SiteCache cache(Project project) {
        SiteCache read = cache;
        if (read == null) {
            CachedBake known = published;
            read = known == null ? SiteCache.of(project, this) : SiteCache.inMemory(this, known);
            cache = read;
        }
        return read;
    }

    private synchronized void over() {
        cache = null;
    }

    Configuration templates(Supplier<Configuration> reader) {
        Configuration known = templates;
        if (known == null) {
            known = reader.get();
            templates = known;
        }
        return known;
    }

    ShownPages shown() {
        return shown;
    }

    KeptCopies copies() {
        return copies;
    }

    /** Keeps what a site was made of that was put in place; without a bake no page of it can be kept. */
    void published(Optional<CachedBake> bake, Path site) {
        published = bake.orElse(null);
        shown.retain(bake.map(b -> b.pages().keySet()).orElse(Set.of()));
        over();
        copies = copies.published(site);
    }
}
