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

/** Lists what stands in the folder of a site that was published before, but for a repository that it is a checkout of. */
final class StandingFiles extends SimpleFileVisitor<Path> {
    private static final String REPOSITORY = ".git";

    private final Path root;
    private final Map<String, StandingFile> files = new HashMap<>();

    private StandingFiles(Path root) {
        this.root = root;
    }

    /** Returns the files by their paths, with {@code /}. */
    static Map<String, StandingFile> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try {
            StandingFiles walk = new StandingFiles(folder.toRealPath());
            Files.walkFileTree(walk.root, walk);
            return walk.files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root.resolve(REPOSITORY)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.equals(REPOSITORY)) {
            files.put(path, StandingFile.of(attributes));
        }
        return FileVisitResult.CONTINUE;
    }
}
