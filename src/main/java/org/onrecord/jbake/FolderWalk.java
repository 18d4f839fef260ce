package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Lists the files of a folder by JBake's rules: a subfolder that holds {@code .jbakeignore} is left out. */
final class FolderWalk {
    private final String ignoreFile;
    private final boolean hiddenToo;

    FolderWalk(String ignoreFile, boolean hiddenToo) {
        this.ignoreFile = ignoreFile;
        this.hiddenToo = hiddenToo;
    }

    /** Returns the paths below the folder, with {@code /}, sorted; none where there is no such folder. */
    List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Visitor visitor = new Visitor(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        Collections.sort(visitor.found);
        return List.copyOf(visitor.found);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<String> found = new ArrayList<>();

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean skipped = !folder.equals(root) && (isSkipped(folder) || Files.exists(folder.resolve(ignoreFile)));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && !isSkipped(file)) {
                found.add(root.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isSkipped(Path path) throws IOException {
            return (!hiddenToo && Files.isHidden(path)) || path.endsWith(ignoreFile);
        }
    }
}
