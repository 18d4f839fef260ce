package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/** Lists what stands in the folder of a site that was published before. */
final class StandingFiles extends SimpleFileVisitor<Path> {
    private static final long NO_FILE = -1;

    private final Path root;
    private final Map<String, Long> sizes = new HashMap<>();

    private StandingFiles(Path root) {
        this.root = root;
    }

    /** Returns the size of each file in bytes, by its path with {@code /}; negative where it is a link or the like. */
    static Map<String, Long> sizes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try {
            StandingFiles files = new StandingFiles(folder.toRealPath());
            Files.walkFileTree(files.root, files);
            return files.sizes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = root.relativize(file).toString().replace('\\', '/');
        sizes.put(path, attributes.isRegularFile() ? attributes.size() : NO_FILE);
        return FileVisitResult.CONTINUE;
    }
}
