package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onrecord.jbake.Project;

/** A file that the program writes beside the content and the author commits. */
final class KeptFile {
    private final Path file;
    private final String path;

    KeptFile(Project project, String path) {
        this.file = project.folder().resolve(path);
        this.path = path;
    }

    /** Puts the text in place at once; returns whether it is another than before. */
    boolean write(String text) {
        try {
            boolean changed = !Files.exists(file) || !Files.readString(file).equals(text);
            if (changed) {
                Path beside = file.resolveSibling(file.getFileName() + ".new");
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
