package org.onrecord.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.jbake.Project;

/** The files that a site is made of, by absolute paths: its content, templates and assets. */
final class InputFiles {
    private final Map<Path, Stamp> stamps = new HashMap<>();

    /** Looks at all files; returns those that are new, others than before, or gone. */
    Set<Path> lookAt(Project project) {
        Map<Path, BasicFileAttributes> found = new HashMap<>();
        for (Path folder : Set.of(project.content(), project.templates(), project.assets())) {
            if (Files.isDirectory(folder)) {
                walk(folder.toAbsolutePath().normalize(), found);
            }
        }
        Set<Path> changed = new HashSet<>(stamps.keySet());
        changed.removeAll(found.keySet());
        stamps.keySet().removeAll(changed);
        found.forEach((file, attributes) -> {
            if (!isSame(file, attributes)) {
                changed.add(file);
                stamps.put(file, Stamp.of(file, attributes));
            }
        });
        return changed;
    }

    /** Looks at some files, whether they seem changed or not; returns false, and looks at none, where one of them is new or gone. */
    boolean lookAt(Collection<Path> files) {
        if (!files.stream().allMatch(file -> stamps.containsKey(file) && Files.isRegularFile(file))) {
            return false;
        }
        files.forEach(file -> stamps.put(file, Stamp.of(file, attributes(file))));
        return true;
    }

    private boolean isSame(Path file, BasicFileAttributes now) {
        Stamp then = stamps.get(file);
        return then != null && then.isSame(file, now);
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    private static void walk(Path folder, Map<Path, BasicFileAttributes> found) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<Path>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()) {
                                found.put(file, attributes);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
