package org.onrecord.export;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Cuts an outline of TrueType, whose curves are quadratic, into straight edges. */
final class Tracing {
    /** Pieces of a curve: fine enough for letters of a tenth of the picture's height. */
    private static final int PIECES = 8;

    private final double scale;
    private final double shift;
    private final List<Edge> edges = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;

    private Tracing(double scale, double shift) {
        this.scale = scale;
        this.shift = shift;
    }

    /** Returns the edges of an outline at a scale, moved to the right by {@code shift} pixels. */
    static List<Edge> of(GeneralPath outline, double scale, double shift) {
        Tracing tracing = new Tracing(scale, shift);
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            tracing.follow(path.currentSegment(at), at);
        }
        return tracing.edges;
    }

    private void follow(int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                x = across(at[0]);
                y = down(at[1]);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> line(across(at[0]), down(at[1]));
            case PathIterator.SEG_QUADTO -> curve(across(at[0]), down(at[1]), across(at[2]), down(at[3]));
            case PathIterator.SEG_CLOSE -> line(startX, startY);
            default -> throw new IllegalArgumentException("no segment of a TrueType outline: " + kind);
        }
    }

    private double across(double units) {
        return units * scale + shift;
    }

    private double down(double units) {
        return -units * scale;
    }

    private void line(double toX, double toY) {
        edges.add(new Edge(x, y, toX, toY));
        x = toX;
        y = toY;
    }

    private void curve(double bendX, double bendY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            double s = 1 - t;
            line(s * s * fromX + 2 * s * t * bendX + t * t * toX, s * s * fromY + 2 * s * t * bendY + t * t * toY);
        }
    }
}
