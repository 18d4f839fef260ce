package org.onrecord.export;

import java.nio.file.Path;
import org.onrecord.view.Picture;

/** Has the pictures of a site, each drawn anew only where it was not drawn before. */
public final class Gallery {
    private final PictureCache cache;

    /** Makes a gallery that keeps its drawings in a folder, which need not exist. */
    public Gallery(Path cache) {
        this.cache = new PictureCache(cache);
    }

    /** Returns a picture as PNG; safe for several threads. */
    public byte[] png(Picture picture) {
        return cache.find(picture).orElseGet(() -> drawn(picture));
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
