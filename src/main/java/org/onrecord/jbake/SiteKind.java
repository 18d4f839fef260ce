package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a project is: a briefing, which is checked, or any other JBake site, which is baked as it stands. */
enum SiteKind {
    BRIEFING,
    PLAIN;

    private static final String LOCK = "evidence.lock.json";
    private static final String TYPE = "type=briefing";

    /**
     * Looks at a folder, given its own settings above JBake's: a plain site brings templates of JBake's kinds and has neither a
     * briefing's front page nor a lock.
     */
    static SiteKind of(Path folder, SettingValues settings) {
        Path content = folder.resolve(settings.text("content.folder"));
        boolean briefing = Files.exists(content.resolve(LOCK)) || isFrontPage(content.resolve("index.md"));
        return !briefing && hasTemplates(folder.resolve(settings.text("template.folder"))) ? PLAIN : BRIEFING;
    }

    /** JBake's own headers have no fence above them. */
    private static boolean isFrontPage(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        List<String> lines = Utf8Text.read(file).text().lines().toList();
        return (!lines.isEmpty() && lines.get(0).stripTrailing().equals("---"))
                || lines.stream()
                        .takeWhile(line -> line.contains("="))
                        .anyMatch(line -> line.strip().equals(TYPE));
    }

    private static boolean hasTemplates(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".ftlh") && !name.startsWith(".") && Files.isRegularFile(file)) {
                    return true;
                }
            }
            return false;
        } catch (DirectoryIteratorException e) {
            throw new UncheckedIOException("cannot list " + folder, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
