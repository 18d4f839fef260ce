package org.onrecord.export;

/** Words in a box of their own; without words there is no box. */
final class Box {
    private static final int PADDING = 18;
    /** From the baseline: capitals stand in the middle of the ground. */
    private static final int ABOVE = 37;

    private static final int HEIGHT = 52;

    private final Lettering letters;
    private final String words;

    Box(Lettering letters, String words) {
        this.letters = letters;
        this.words = words;
    }

    int width() {
        return words.isEmpty() ? 0 : letters.width(words) + 2 * PADDING;
    }

    /** Paints words of an ink on a ground. */
    void filled(Canvas canvas, Ink ground, Ink ink, int left, int baseline) {
        if (!words.isEmpty()) {
            canvas.fill(ground, left, baseline - ABOVE, width(), HEIGHT);
            letters.paint(canvas, ink, words, left + PADDING, baseline);
        }
    }

    /** Paints words with a border. */
    void framed(Canvas canvas, Ink ink, int left, int baseline) {
        if (!words.isEmpty()) {
            canvas.frame(ink, left, baseline - ABOVE, width(), HEIGHT);
            letters.paint(canvas, ink, words, left + PADDING, baseline);
        }
    }
}
