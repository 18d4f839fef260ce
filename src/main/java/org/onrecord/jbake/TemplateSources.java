package org.onrecord.jbake;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The templates of a plain site, each read once, so that what is drawn is what has the fingerprint; also what was looked for in vain. */
final class TemplateSources implements TemplateLoader {
    private final FileTemplateLoader files;
    private final Map<String, Optional<TemplateSource>> known = new ConcurrentHashMap<>();

    TemplateSources(Path folder) {
        try {
            this.files = new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    Optional<TemplateSource> find(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Optional<TemplateSource> read(String name) {
        if (Path.of(name).normalize().startsWith("..")) {
            return Optional.empty();
        }
        try {
            Object found = files.findTemplateSource(name);
            if (!(found instanceof File file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.toPath());
            return Optional.of(new TemplateSource(name, bytes, file.lastModified()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        }
    }

    /** Returns the names that were looked for in vain. */
    Collection<String> missing() {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return ((TemplateSource) source).modified();
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new InputStreamReader(((TemplateSource) source).open(), encoding);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // It is in memory.
    }
}
