package org.onrecord.export;

/**
 * Measures how much of each pixel a closed outline covers, by exact areas.
 *
 * <p>Plain arithmetic of the Java language, which is the same on every machine and version, where a platform's own
 * rasteriser is not. Each edge notes what it covers to its right; the sum along a row gives the cover of each pixel.
 */
final class Coverage {
    private final int width;
    private final int height;
    private final double[] change;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.change = new double[(width + 1) * height];
    }

    /** Adds a straight edge; rows count downwards from the top, and all of it lies within. */
    void add(Edge edge) {
        if (edge.y0() > edge.y1()) {
            falling(new Edge(edge.x1(), edge.y1(), edge.x0(), edge.y0()), -1);
        } else if (edge.y0() < edge.y1()) {
            falling(edge, 1);
        }
    }

    private void falling(Edge edge, int sign) {
        double slope = (edge.x1() - edge.x0()) / (edge.y1() - edge.y0());
        int last = Math.min(height, (int) Math.ceil(edge.y1()));
        for (int row = (int) edge.y0(); row < last; row++) {
            double from = Math.max(row, edge.y0());
            double to = Math.min(row + 1, edge.y1());
            double begin = edge.x0() + (from - edge.y0()) * slope;
            double end = edge.x0() + (to - edge.y0()) * slope;
            within(row, Math.min(begin, end), Math.max(begin, end), sign * (to - from));
        }
    }

    /** Spreads the part of an edge that lies in one row over the columns that it crosses. */
    private void within(int row, double left, double right, double cover) {
        int column = (int) left;
        if (right <= column + 1) {
            note(row, column, (left + right) / 2, cover);
            return;
        }
        double share = cover / (right - left);
        for (; column < right; column++) {
            double from = Math.max(column, left);
            double to = Math.min(column + 1, right);
            note(row, column, (from + to) / 2, (to - from) * share);
        }
    }

    private void note(int row, int column, double middle, double cover) {
        int place = row * (width + 1) + Math.min(column, width);
        double beyond = middle - column;
        change[place] += cover * (1 - beyond);
        if (column < width) {
            change[place + 1] += cover * beyond;
        }
    }

    /** Returns the cover of each pixel, row by row, from 0 to {@code full}. */
    byte[] levels(int full) {
        byte[] levels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            double covered = 0;
            for (int column = 0; column < width; column++) {
                covered += change[row * (width + 1) + column];
                levels[row * width + column] = (byte) Math.round(Math.min(1, Math.abs(covered)) * full);
            }
        }
        return levels;
    }
}
