package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;

/** Sets lines of text in one face and size. */
final class Lettering {
    private static final String CUT = "…";

    private final Glyphs glyphs;
    private final Face face;
    private final int size;

    /** Makes a lettering of a size in pixels. */
    Lettering(Glyphs glyphs, Face face, int size) {
        this.glyphs = glyphs;
        this.face = face;
        this.size = size;
    }

    /** Returns how wide a text is, in pixels. */
    int width(String text) {
        double pen = 0;
        int before = 0;
        for (int glyph : glyphs(text)) {
            pen += (face.kerning(before, glyph) + face.advance(glyph)) * size;
            before = glyph;
        }
        return (int) Math.ceil(pen);
    }

    /** Paints a text from {@code left} on a baseline. */
    void paint(Canvas canvas, Ink ink, String text, int left, int baseline) {
        double pen = left;
        int before = 0;
        for (int glyph : glyphs(text)) {
            pen += face.kerning(before, glyph) * size;
            int column = (int) pen;
            Mask mask = glyphs.of(face, glyph, size, (int) ((pen - column) * Glyphs.STEPS));
            canvas.paint(ink, mask, column + mask.left(), baseline + mask.top());
            pen += face.advance(glyph) * size;
            before = glyph;
        }
    }

    /** Returns a text in lines no wider than {@code width}, each as long as it may be. */
    List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(cut(line, width));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(cut(line, width));
        return lines;
    }

    /** Returns the first lines of a text, an ellipsis at their end where that is not all. */
    List<String> lines(String text, int width, int most) {
        List<String> all = lines(text, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1), width));
        return kept;
    }

    /** Returns a text that fits, cut where it does not. */
    String cut(String text, int width) {
        return width(text) <= width ? text : shortened(text, width);
    }

    private String shortened(String text, int width) {
        String kept = text;
        while (!kept.isEmpty() && width(kept + CUT) > width) {
            int space = kept.lastIndexOf(' ');
            kept = kept.substring(0, space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.replaceFirst("[ ,;:.–—-]+$", "") + CUT;
    }

    private int[] glyphs(String text) {
        return text.codePoints().map(face::glyph).toArray();
    }
}
