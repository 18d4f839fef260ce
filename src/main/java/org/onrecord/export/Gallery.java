package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.onrecord.view.Picture;

/** Puts the pictures into a site, each drawn anew only where it was not drawn before. */
public final class Gallery {
    private final PictureCache cache;

    /** Makes a gallery that keeps its drawings in a folder, which need not exist. */
    public Gallery(Path cache) {
        this.cache = new PictureCache(cache);
    }

    /** Writes each picture where its path says; a file of that name that is there already, an author's own, stays. */
    public void hang(Collection<Picture> pictures, Path site) {
        pictures.parallelStream().forEach(p -> hang(p, site.resolve(p.path())));
    }

    private void hang(Picture picture, Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, cache.find(picture).orElseGet(() -> drawn(picture)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private byte[] drawn(Picture picture) {
        byte[] png = Studio.DRAWING.png(picture);
        cache.keep(picture, png);
        return png;
    }

    /** Opened with the first picture that has to be drawn: fonts and letters are made ready for none other. */
    private static final class Studio {
        static final Drawing DRAWING = new Drawing();
    }
}
