package org.onrecord.export;

/** What a picture is painted with; together the inks and bare paper take the sixteen places of a palette of four bits. */
enum Ink {
    /** Titles, and names. */
    INK(1, 6),
    /** What is less in front. */
    MUTED(7, 4),
    /** Lines. */
    RULE(11, 1),
    /** The ground of a tag. */
    TONE_GROUND(12, 1),
    /** The words of a tag, on its ground; the last of its steps is the colour of a kind of statement. */
    TONE_ON_GROUND(13, 3);

    private final int first;
    private final int steps;

    Ink(int first, int steps) {
        this.first = first;
        this.steps = steps;
    }

    /** Returns how many places the ink has between the ground and itself, itself included. */
    int steps() {
        return steps;
    }

    /** Returns the place of a step, from 1 to {@link #steps()}. */
    int place(int step) {
        return first + step - 1;
    }
}
