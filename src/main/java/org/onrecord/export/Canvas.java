package org.onrecord.export;

import java.util.Arrays;
import org.onrecord.view.Picture;

/** A picture while it is painted: for each pixel a place in the palette. */
final class Canvas {
    private final byte[] pixels = new byte[Picture.WIDTH * Picture.HEIGHT];

    /** Fills a rectangle. */
    void fill(Ink ink, int left, int top, int width, int height) {
        byte place = (byte) ink.place(ink.steps());
        for (int row = top; row < top + height; row++) {
            int start = row * Picture.WIDTH + left;
            Arrays.fill(pixels, start, start + width, place);
        }
    }

    /** Draws the border of a rectangle, inside it. */
    void frame(Ink ink, int left, int top, int width, int height) {
        int line = 2;
        fill(ink, left, top, width, line);
        fill(ink, left, top + height - line, width, line);
        fill(ink, left, top, line, height);
        fill(ink, left + width - line, top, line, height);
    }

    /** Paints through a mask; what would lie outside is left out. */
    void paint(Ink ink, Mask mask, int left, int top) {
        for (int row = Math.max(0, -top); row < Math.min(mask.height(), Picture.HEIGHT - top); row++) {
            int start = (top + row) * Picture.WIDTH + left;
            for (int column = Math.max(0, -left); column < Math.min(mask.width(), Picture.WIDTH - left); column++) {
                int step = (mask.level(row, column) * ink.steps() + Mask.FULL / 2) / Mask.FULL;
                if (step > 0) {
                    darken(start + column, (byte) ink.place(step));
                }
            }
        }
    }

    /** Letters may touch: the darker of the two stays. The places of an ink follow those of its ground. */
    private void darken(int pixel, byte place) {
        pixels[pixel] = pixels[pixel] > place ? pixels[pixel] : place;
    }

    /** Returns the places row by row. */
    byte[] pixels() {
        return pixels;
    }
}
