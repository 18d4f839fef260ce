package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds what belongs to a site and stands beside it, hidden: its lock, its cache, its update. */
public final class Beside {
    private Beside() {}

    /**
     * Returns the path of such a thing: the name of the site's folder with an ending.
     *
     * <p>Where the folder is a symbolic link, it stands beside the folder that the link leads to.
     */
    public static Path of(Path destination, String ending) {
        Path folder = real(destination);
        return folder.resolveSibling("." + folder.getFileName() + ending);
    }

    private static Path real(Path destination) {
        try {
            return Files.isSymbolicLink(destination) && Files.exists(destination)
                    ? destination.toRealPath()
                    : destination.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + destination, e);
        }
    }
}
