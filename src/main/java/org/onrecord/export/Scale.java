package org.onrecord.export;

import java.util.List;

/**
 * Sizes of title and text that go together, in pixels.
 *
 * @param title size of the title
 * @param text size of the text below it
 */
record Scale(int title, int text) {
    /** From the largest to the smallest that can still be read where a picture is shown small. */
    static final List<Scale> LADDER =
            List.of(new Scale(68, 38), new Scale(62, 36), new Scale(56, 34), new Scale(48, 32), new Scale(42, 30));

    /** Returns the distance of two baselines of the title. */
    int titleLeading() {
        return title * 9 / 8;
    }

    /** Returns the distance of two baselines of the text. */
    int textLeading() {
        return text * 4 / 3;
    }

    /** Returns the room between title and text. */
    int gap() {
        return text * 2 / 3;
    }
}
