package org.onrecord.jbake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;

/** What the last bake of a briefing left beside its output, and what this one leaves; safe for several threads. */
public final class SiteCache {
    /** A file that was parsed by this bake. */
    private record Parsed(Fingerprint content, ContentFile file) {}

    private final CacheFile file;
    private final CachedBake before;
    private final Map<String, CachedDocument> kept = new ConcurrentHashMap<>();
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private @Nullable KeptPages pages;

    private SiteCache(CacheFile file, CachedBake before) {
        this.file = file;
        this.before = before;
    }

    /** Reads the cache of a project's output; one that is not sound is as good as none. */
    public static SiteCache of(Project project) {
        CacheFile file = new CacheFile(CacheFile.beside(project.destination()), BakeIdentity.of(project));
        return new SiteCache(file, file.read());
    }

    /** Returns a file of that text and fingerprint, as it was parsed in the last bake or is now; one with faults is parsed each time. */
    ContentFile content(SourceText text, Fingerprint content) {
        CachedDocument document = before.documents().get(text.path());
        if (document != null && document.content().equals(content)) {
            kept.put(text.path(), document);
            return CachedContent.file(text, document.bytes());
        }
        ContentFile file = new ContentParser().parse(text);
        if (file.faults().isEmpty()) {
            parsed.put(text.path(), new Parsed(content, file));
        }
        return file;
    }

    /** Returns whether no page can be kept. */
    boolean isEmpty() {
        return before.pages().isEmpty();
    }

    /** Returns the judge of what need not be drawn again. */
    KeptPages pages(Function<String, Fingerprint> variables) {
        KeptPages judge = new KeptPages(before, template -> Optional.empty(), variables);
        pages = judge;
        return judge;
    }

    /** Writes what the next bake may keep, once the site is in place. */
    public void write(Project project) {
        if (pages != null) {
            file.write(new CachedBake(documents(), pages.pages(project.destination()), Set.of()));
        }
    }

    private Map<String, CachedDocument> documents() {
        Map<String, CachedDocument> documents = new HashMap<>(kept);
        Collection<Parsed> fresh = parsed.values();
        fresh.forEach(p ->
                documents.put(p.file().text().path(), new CachedDocument(p.content(), CachedContent.bytes(p.file()))));
        return documents;
    }
}
