package org.onrecord.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The templates and assets that come with the program, for what a project does not have itself.
 *
 * @param home the program's jar, or the folder of its classes
 */
record BuiltIn(Path home) {
    private static final String FOLDER = "onrecord/";

    /** Returns those of the running program. */
    static BuiltIn ofProgram() {
        try {
            return new BuiltIn(Path.of(BuiltIn.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it stands", e);
        }
    }

    /** Returns the paths below a folder ({@code templates}, {@code assets}), sorted. */
    List<String> files(String folder) {
        if (Files.isDirectory(home)) {
            return new FolderWalk(".jbakeignore", true).files(home.resolve(FOLDER + folder));
        }
        String prefix = FOLDER + folder + "/";
        try (ZipFile jar = new ZipFile(home.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                    .map(entry -> entry.getName().substring(prefix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + home, e);
        }
    }

    /** Returns a file's bytes, given its path such as {@code templates/claim.ftlh}. */
    Optional<byte[]> read(String path) {
        try {
            return Files.isDirectory(home) ? fromFolder(path) : fromJar(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of " + home, e);
        }
    }

    private Optional<byte[]> fromFolder(String path) throws IOException {
        Path file = home.resolve(FOLDER + path).normalize();
        return file.startsWith(home.resolve(FOLDER)) && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private Optional<byte[]> fromJar(String path) throws IOException {
        try (ZipFile jar = new ZipFile(home.toFile())) {
            ZipEntry entry = jar.getEntry(FOLDER + path);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }
}
