package org.onrecord.export;

/** How much of each pixel a letter covers. */
final class Mask {
    /** All of a pixel. */
    static final int FULL = 60;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] levels;

    /**
     * Makes a mask.
     *
     * @param left of its first column from the pen, in pixels
     * @param top of its first row from the baseline, downwards positive
     * @param width of its rows
     * @param levels row by row, 0 for bare to {@link #FULL} for covered
     */
    Mask(int left, int top, int width, byte[] levels) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = width == 0 ? 0 : levels.length / width;
        this.levels = levels;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int level(int row, int column) {
        return levels[row * width + column];
    }
}
