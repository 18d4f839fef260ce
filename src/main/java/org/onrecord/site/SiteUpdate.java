package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.jbake.Beside;

/**
 * Turns a published site into the next one: what differs is staged beside it, and moved into place once all is there.
 *
 * <p>From then on the update is certain: one that is interrupted is finished by the next.
 */
final class SiteUpdate {
    /** Names in a staged update the files that are to go, one a line. */
    private static final String GONE = ".onrecord-gone";

    private final Path destination;
    private final Path staging;
    private final Path ready;

    SiteUpdate(Path destination) {
        this.destination = destination;
        this.staging = Beside.of(destination, ".staging");
        this.ready = Beside.of(destination, ".ready");
    }

    /** Returns an empty folder; an interrupted update is finished first. */
    Path staging() {
        try {
            finish();
            delete(staging);
            Files.createDirectories(staging);
            Files.createFile(staging.resolve(Publisher.MARK));
            return staging;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + staging, e);
        }
    }

    /** Puts what is staged in place and removes files of the site of before, by their paths from its root. */
    void publish(Collection<String> gone) {
        try {
            if (Files.exists(destination)) {
                Files.write(staging.resolve(GONE), gone);
                Files.move(staging, ready);
                finish();
            } else {
                Files.move(staging, destination);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put the site into " + destination, e);
        }
    }

    void discard() {
        try {
            delete(staging);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + staging, e);
        }
    }

    private void finish() throws IOException {
        Path gone = ready.resolve(GONE);
        if (Files.exists(gone)) {
            for (String path : Files.readAllLines(gone)) {
                remove(destination.resolve(path));
            }
            moveIn(gone);
        }
        delete(ready);
    }

    /** Removes a file, and the folders that are empty without it. */
    private void remove(Path file) throws IOException {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(file);
        }
        for (Path folder : foldersAbove(file)) {
            if (Files.isDirectory(folder) && isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }

    /** Returns the folders between a file and the site's root, the innermost first. */
    private List<Path> foldersAbove(Path file) {
        int depth = file.getNameCount() - destination.getNameCount();
        return IntStream.range(1, depth)
                .mapToObj(up -> destination.resolve(file.subpath(destination.getNameCount(), file.getNameCount() - up)))
                .toList();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private void moveIn(Path gone) throws IOException {
        for (Path path : within(ready)) {
            Path target = destination.resolve(ready.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else if (!path.equals(gone)) {
                Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path :
                    within(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Returns a folder and all within it, every folder before what it holds. */
    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList();
        }
    }
}
