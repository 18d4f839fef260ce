package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lists the files of a plain site's folder as JBake lists them: by name within each folder, a subfolder that holds the ignore file
 * left out.
 *
 * @param ignoreFile its name, in any case of letters
 * @param hiddenFiles whether hidden files are listed
 * @param hiddenFolders whether hidden folders are looked into
 */
record PlainWalk(String ignoreFile, boolean hiddenFiles, boolean hiddenFolders) {
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.getFileName().toString());

    /** Returns the paths below the folder, with {@code /}; none where there is no such folder. */
    List<String> files(Path folder) {
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try {
                list(entries(folder), "", found);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }
        return found;
    }

    private void list(List<Path> entries, String prefix, List<String> found) throws IOException {
        for (Path entry : entries) {
            String path = prefix + entry.getFileName();
            Optional<BasicFileAttributes> attributes = attributes(entry);
            if (attributes.filter(BasicFileAttributes::isDirectory).isPresent()) {
                List<Path> inside = entries(entry);
                if ((hiddenFolders || !Files.isHidden(entry)) && inside.stream().noneMatch(this::isIgnoreFile)) {
                    list(inside, path + "/", found);
                }
            } else if (attributes.filter(BasicFileAttributes::isRegularFile).isPresent()
                    && (hiddenFiles || !Files.isHidden(entry))) {
                found.add(path);
            }
        }
    }

    /** Returns what a file is, nothing where it is a link that leads nowhere; it is asked for once, since it is a system call. */
    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isIgnoreFile(Path file) {
        return file.getFileName().toString().equalsIgnoreCase(ignoreFile);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(BY_NAME);
        return entries;
    }
}
