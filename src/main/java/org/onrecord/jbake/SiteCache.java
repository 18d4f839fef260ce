package org.onrecord.jbake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the last bake of a briefing left beside its output or in memory, and what this one leaves. */
final class SiteCache {
    private final BriefingMemory memory;
    private final Optional<CacheFile> file;
    private final CachedBake before;
    private final boolean sound;
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
        return new SiteCache(memory, Optional.of(file), sound ? file.read() : CachedBake.none(), sound);
    }

    /** Takes what is in memory; nothing is read, and nothing written. */
    static SiteCache inMemory(BriefingMemory memory, CachedBake before) {
        return new SiteCache(memory, Optional.empty(), before, true);
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
        CachedBake bake = new CachedBake(Map.of(), pages.pages(project.destination()), Set.of());
        Optional<CachedBake> kept = Optional.of(bake).filter(b -> sound);
        memory.published(kept, project.destination());
        kept.ifPresent(b -> file.ifPresent(f -> f.write(b)));
    }
}
