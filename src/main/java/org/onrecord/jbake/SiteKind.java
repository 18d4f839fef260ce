package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            for (String name : FolderNames.of(folder)) {
                if (!name.endsWith(".ftlh") && !name.startsWith(".") && Files.isRegularFile(folder.resolve(name))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
