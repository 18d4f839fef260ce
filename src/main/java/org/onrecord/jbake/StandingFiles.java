package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lists what stands in the folder of a site that was published before, but for a repository that it is a checkout of; on all cores. */
final class StandingFiles {
    private static final String REPOSITORY = ".git";

    private final Map<String, StandingFile> files = new ConcurrentHashMap<>();

    private StandingFiles() {}

    /** Returns the files by their paths, with {@code /}. */
    static Map<String, StandingFile> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        StandingFiles walk = new StandingFiles();
        walk.list(folder, "");
        return walk.files;
    }

    private void list(Path folder, String prefix) {
        try {
            FolderNames.of(folder).parallelStream()
                    .filter(name -> !prefix.isEmpty() || !name.equals(REPOSITORY))
                    .forEach(name -> look(folder.resolve(name), prefix + name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private void look(Path file, String path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                list(file, path + "/");
            } else {
                files.put(path, StandingFile.of(attributes));
            }
        } catch (NoSuchFileException e) {
            // Somebody removed it in this moment; it does not stand.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }
}
