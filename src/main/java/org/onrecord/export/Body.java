package org.onrecord.export;

import java.util.List;

/** Title and text of a picture, in the largest letters that leave both whole. */
final class Body {
    private static final int MOST_TITLE_LINES = 4;

    private final Glyphs glyphs;
    private final int width;
    private final int height;

    Body(Glyphs glyphs, int width, int height) {
        this.glyphs = glyphs;
        this.width = width;
        this.height = height;
    }

    /** Paints both downwards from {@code top}; what does not fit at the smallest size ends with an ellipsis. */
    void paint(Canvas canvas, String title, String text, int left, int top) {
        Scale scale = Scale.LADDER.stream()
                .filter(s -> height(s, title, text) <= height)
                .findFirst()
                .orElse(Scale.LADDER.get(Scale.LADDER.size() - 1));
        List<String> titles = titles(scale).lines(title, width, MOST_TITLE_LINES);
        int baseline = top;
        for (String line : titles) {
            baseline += scale.titleLeading();
            titles(scale).paint(canvas, Ink.INK, line, left, baseline);
        }
        baseline += scale.gap();
        int room = Math.max(1, (top + height - baseline) / scale.textLeading());
        for (String line : texts(scale).lines(text, width, room)) {
            baseline += scale.textLeading();
            texts(scale).paint(canvas, Ink.MUTED, line, left, baseline);
        }
    }

    private int height(Scale scale, String title, String text) {
        int titles = titles(scale).lines(title, width).size();
        int texts = texts(scale).lines(text, width).size();
        return titles * scale.titleLeading() + scale.gap() + texts * scale.textLeading();
    }

    private Lettering titles(Scale scale) {
        return new Lettering(glyphs, Face.TITLE, scale.title());
    }

    private Lettering texts(Scale scale) {
        return new Lettering(glyphs, Face.TEXT, scale.text());
    }
}
