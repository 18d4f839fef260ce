package org.onrecord.export;

/** The colours of a picture: paper, and the steps of each ink from the ground that it stands on to the ink itself. */
final class Palette {
    /** As many as four bits tell apart. */
    static final int SIZE = 16;

    static final int PAPER = 0xfffefa;
    static final int INK = 0x1d1b18;
    static final int MUTED = 0x5b564c;
    static final int RULE = 0xd9d3c4;

    private final Tone tone;

    Palette(Tone tone) {
        this.tone = tone;
    }

    /** Returns red, green and blue of each place. */
    byte[] colours() {
        byte[] colours = new byte[SIZE * 3];
        put(colours, 0, PAPER);
        for (Ink ink : Ink.values()) {
            for (int step = 1; step <= ink.steps(); step++) {
                put(colours, ink.place(step), mixed(ground(ink), full(ink), (float) step / ink.steps()));
            }
        }
        return colours;
    }

    private static void put(byte[] colours, int place, int colour) {
        colours[place * 3] = (byte) (colour >> 16);
        colours[place * 3 + 1] = (byte) (colour >> 8);
        colours[place * 3 + 2] = (byte) colour;
    }

    private static int mixed(int ground, int full, float part) {
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = (ground >> shift) & 0xff;
            int to = (full >> shift) & 0xff;
            colour |= (from + Math.round((to - from) * part)) << shift;
        }
        return colour;
    }

    private int ground(Ink ink) {
        return ink == Ink.TONE_ON_GROUND ? tone.ground() : PAPER;
    }

    private int full(Ink ink) {
        return switch (ink) {
            case INK -> INK;
            case MUTED -> MUTED;
            case RULE -> RULE;
            case TONE_GROUND -> tone.ground();
            case TONE_ON_GROUND -> tone.words();
        };
    }
}
