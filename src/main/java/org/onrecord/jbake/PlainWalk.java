package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists the files of a plain site's folder as JBake lists them: by name within each folder, a subfolder that holds the ignore file
 * left out.
 *
 * @param ignoreFile its name, in any case of letters
 * @param hiddenFiles whether hidden files are listed
 * @param hiddenFolders whether hidden folders are looked into
 */
record PlainWalk(String ignoreFile, boolean hiddenFiles, boolean hiddenFolders) {
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

    private void list(List<Entry> entries, String prefix, List<String> found) throws IOException {
        for (Entry entry : entries) {
            String path = prefix + entry.name();
            if (entry.isFolder()) {
                List<Entry> inside = entries(entry.path());
                if ((hiddenFolders || !Files.isHidden(entry.path()))
                        && inside.stream().noneMatch(this::isIgnoreFile)) {
                    list(inside, path + "/", found);
                }
            } else if (entry.isFile() && (hiddenFiles || !Files.isHidden(entry.path()))) {
                found.add(path);
            }
        }
    }

    private boolean isIgnoreFile(Entry entry) {
        return entry.name().equalsIgnoreCase(ignoreFile);
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<String> names = FolderNames.of(folder);
        Collections.sort(names);
        return names.parallelStream()
                .map(name -> Entry.of(name, folder.resolve(name)))
                .toList();
    }

    /** What stands in a folder; whether it is a file is asked for once, since it is a system call. */
    private record Entry(String name, Path path, boolean isFolder, boolean isFile) {
        static Entry of(String name, Path path) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return new Entry(name, path, attributes.isDirectory(), attributes.isRegularFile());
            } catch (NoSuchFileException e) {
                // A link that leads nowhere.
                return new Entry(name, path, false, false);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot look at " + path, e);
            }
        }
    }
}
