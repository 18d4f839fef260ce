package org.onrecord.export;

import java.util.Arrays;
import java.util.Locale;

/** The colours of a kind of statement, as the style sheet has them in its light scheme; a test holds the two equal. */
enum Tone {
    ASSERTED(0x3d5a73, 0xe3ebf1),
    MEASURED(0x17655f, 0xdaeeeb),
    INTENDED(0x44651b, 0xe6efd6),
    ASKED(0x7d4e0b, 0xf7e8cf),
    FORETOLD(0x663a8c, 0xefe4f6),
    HELD(0x97304f, 0xf8e2e8),
    PLAIN(0x4e4a43, 0xece8de);

    private final int words;
    private final int ground;

    Tone(int words, int ground) {
        this.words = words;
        this.ground = ground;
    }

    /** Returns the tone of a name such as {@code foretold}. */
    static Tone of(String name) {
        return Arrays.stream(values())
                .filter(t -> t.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tone: '" + name + "'"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int words() {
        return words;
    }

    int ground() {
        return ground;
    }
}
