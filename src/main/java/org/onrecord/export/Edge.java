package org.onrecord.export;

/** A straight piece of a letter's outline, in pixels, downwards positive. */
record Edge(double x0, double y0, double x1, double y1) {
    double left() {
        return Math.min(x0, x1);
    }

    double right() {
        return Math.max(x0, x1);
    }

    double top() {
        return Math.min(y0, y1);
    }

    double bottom() {
        return Math.max(y0, y1);
    }
}
