package org.onrecord.jbake;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site that is being made; safe for several threads.
 *
 * <p>A file is staged where other bytes, or none, stand in its place, so that a site that hardly changed is hardly written.
 */
public final class Output {
    private final StandingSite standing;
    private final Path staging;
    private final PageReader reader;
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /**
     * Makes an output.
     *
     * @param standing the site of before
     * @param staging the folder of what differs from it
     * @param reader takes each page
     */
    public Output(StandingSite standing, Path staging, PageReader reader) {
        this.standing = standing;
        this.staging = staging.toAbsolutePath().normalize();
        this.reader = reader;
    }

    /** Returns the site of before. */
    public StandingSite standing() {
        return standing;
    }

    /** Writes a file, over one of that name; a path that leads outside is the caller's fault. */
    public void write(String path, byte[] bytes) {
        write(path, bytes, null);
    }

    /** Writes a text in UTF-8, over a file of that name. */
    void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8), text);
    }

    /** Makes a file of the site of before a part of this one, unread, where it stands as it is remembered; returns whether it does. */
    boolean keep(String path, StandingFile remembered) {
        String plain = plain(path);
        return remembered.equals(standing.get(plain)) && paths.add(plain);
    }

    /** Has a page of the site of before that was kept read like one that is written. */
    void reread(String path) {
        String plain = plain(path);
        try {
            if (isRead(plain) && !reader.knows(plain)) {
                reader.read(plain, Files.readString(standing.root().resolve(plain)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + standing.root().resolve(plain), e);
        }
    }

    private Path staged(String path) {
        Path file = staging.resolve(path).normalize();
        if (!file.startsWith(staging) || file.equals(staging)) {
            throw new IllegalArgumentException("not within the site: '" + path + "'");
        }
        return file;
    }

    private String plain(String path) {
        return SitePath.isPlain(path) ? path : plain(staged(path));
    }

    private String plain(Path staged) {
        return staging.relativize(staged).toString().replace('\\', '/');
    }

    private void write(String path, byte[] bytes, @Nullable String text) {
        Path file = staged(path);
        String plain = plain(file);
        boolean isAgain = !paths.add(plain);
        try {
            if (isAgain || !stands(plain, bytes)) {
                stage(file, bytes);
                written.add(plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        if (isRead(plain)) {
            reader.read(plain, text == null ? new String(bytes, StandardCharsets.UTF_8) : text);
        }
    }

    private boolean stands(String path, byte[] bytes) throws IOException {
        @Nullable StandingFile file = standing.get(path);
        return file != null
                && file.size() == bytes.length
                && Arrays.equals(Files.readAllBytes(standing.root().resolve(path)), bytes);
    }

    private void stage(Path file, byte[] bytes) throws IOException {
        if (!folders.contains(file.getParent())) {
            // Known only once it is there: another thread may come between. Making it twice does no harm.
            Files.createDirectories(file.getParent());
            folders.add(file.getParent());
        }
        Files.write(file, bytes);
    }

    private boolean isRead(String path) {
        return reader != PageReader.NONE && path.endsWith(".html");
    }

    /** Returns the paths of all files of the site, with {@code /}. */
    public Set<String> paths() {
        return Set.copyOf(paths);
    }

    /** Returns the paths of the files that differ from those of the site of before, or are new. */
    public Set<String> written() {
        return new TreeSet<>(written);
    }

    /** Returns the paths of the files that stand in the site of before and are none of this one. */
    public Set<String> gone() {
        return standing.paths().stream().filter(path -> !paths.contains(path)).collect(toCollection(TreeSet::new));
    }
}
