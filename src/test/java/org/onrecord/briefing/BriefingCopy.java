package org.onrecord.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies the first briefing with its templates, so that a test may change it. */
public final class BriefingCopy {
    private static final List<String> PARTS = List.of("content", "templates", "assets", "jbake.properties");

    private BriefingCopy() {}

    /** Puts a copy into a folder. */
    public static void into(Path folder) {
        PARTS.forEach(part -> copy(Path.of(part), folder.resolve(part)));
    }

    /** Copies a file, or a folder with all that it holds. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
