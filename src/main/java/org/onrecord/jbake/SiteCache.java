package org.onrecord.jbake;

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

/** What the last bake of a briefing left beside its output or in memory, and what this one leaves; safe for several threads. */
final class SiteCache {
    /** A file that was parsed by this bake. */
    private record Parsed(Fingerprint content, ContentFile file) {}

    private final BriefingMemory memory;
    private final Optional<CacheFile> file;
    private final CachedBake before;
    private final boolean sound;
    private final Map<String, CachedDocument> kept = new ConcurrentHashMap<>();
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private @Nullable KeptPages pages;

    private SiteCache(BriefingMemory memory, Optional<CacheFile> file, CachedBake before, boolean sound) {
        this.memory = memory;
        this.file = file;
        this.before = before;
        this.sound = sound;
    }

    /** Reads the cache of a project's output; one that is not sound, or was made with other templates, is as good as none. */
    static SiteCache of(Project project, BriefingMemory memory) {
        Templates templates = project.templateFinder();
        FingerprintBuilder identity = new FingerprintBuilder().add(BakeIdentity.of(project));
        boolean sound = true;
        for (String name : templates.own()) {
            String text = templates.find(name).map(Templates.Found::text).orElse("");
            identity.add(name).add(text);
            sound &= TemplateSource.isSound(text);
        }
        CacheFile file = new CacheFile(CacheFile.beside(project.destination()), identity.build());
        return new SiteCache(memory, Optional.of(file), file.read(), sound);
    }

    /** Takes what is in memory; nothing is read, and nothing written. */
    static SiteCache inMemory(BriefingMemory memory, CachedBake before) {
        return new SiteCache(memory, Optional.empty(), before, true);
    }

    /** Returns a file of that text and fingerprint, as it was parsed in the last bake or is now; one with faults is parsed each time. */
    ContentFile content(SourceText text, Fingerprint content) {
        CachedDocument document = before.documents().get(text.path());
        if (document != null && document.content().equals(content)) {
            kept.put(text.path(), document);
            return CachedContent.file(text, document.bytes());
        }
        ContentFile read = new ContentParser().parse(text);
        if (file.isPresent() && read.faults().isEmpty()) {
            parsed.put(text.path(), new Parsed(content, read));
        }
        return read;
    }

    /** Returns whether it will be written for another process. */
    boolean lasts() {
        return file.isPresent();
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

    /** Leaves what the next bake may keep, once the site is in place. */
    void write(Project project) {
        if (pages == null) {
            return;
        }
        Map<String, CachedPage> drawn = sound ? pages.pages(project.destination()) : Map.of();
        Optional<CachedBake> bake = Optional.of(new CachedBake(Map.of(), drawn, Set.of()));
        memory.published(bake.filter(b -> sound), project.destination());
        file.ifPresent(f -> f.write(new CachedBake(documents(), drawn, Set.of())));
    }

    private Map<String, CachedDocument> documents() {
        Map<String, CachedDocument> documents = new HashMap<>(kept);
        parsed.forEach(
                (path, p) -> documents.put(path, new CachedDocument(p.content(), CachedContent.bytes(p.file()))));
        return documents;
    }
}
