package org.onrecord.export;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns letters into masks, each once for its face, size and place within a pixel; safe for several threads. */
final class Glyphs {
    /** A letter may begin at any quarter of a pixel. */
    static final int STEPS = 4;

    private final Map<Key, Mask> known = new ConcurrentHashMap<>();

    /** Returns the mask of a glyph that begins {@code step} quarters into a pixel. */
    Mask of(Face face, int glyph, int size, int step) {
        return known.computeIfAbsent(new Key(face, glyph, size, step), Glyphs::draw);
    }

    private static Mask draw(Key key) {
        List<Edge> edges = Tracing.of(
                key.face().outline(key.glyph()), key.face().unit() * key.size(), (double) key.step() / STEPS);
        int left = (int) Math.floor(edges.stream().mapToDouble(Edge::left).min().orElse(0));
        int top = (int) Math.floor(edges.stream().mapToDouble(Edge::top).min().orElse(0));
        int right =
                (int) Math.ceil(edges.stream().mapToDouble(Edge::right).max().orElse(0));
        int bottom =
                (int) Math.ceil(edges.stream().mapToDouble(Edge::bottom).max().orElse(0));
        Coverage coverage = new Coverage(right - left, bottom - top);
        edges.forEach(e -> coverage.add(new Edge(e.x0() - left, e.y0() - top, e.x1() - left, e.y1() - top)));
        return new Mask(left, top, right - left, coverage.levels(Mask.FULL));
    }

    private record Key(Face face, int glyph, int size, int step) {}
}
