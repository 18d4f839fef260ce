package org.onrecord.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site that a generator wrote.
 *
 * @param pages by path, with slashes
 */
record FinishedSite(SortedMap<String, PageText> pages) {
    FinishedSite {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /** Reads a folder; hidden files, such as the mark of a bake, are no part of the site. */
    static FinishedSite read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, PageText> pages = files.parallel()
                    .filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(f -> !f.toString().startsWith("."))
                    .collect(Collectors.toMap(FinishedSite::slashed, f -> page(folder, f)));
            return new FinishedSite(new TreeMap<>(pages));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static PageText page(Path folder, Path file) {
        try {
            return PageText.of(slashed(file), Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
