package org.onrecord.export;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.onrecord.view.Picture;

/**
 * The letters that the font of the pictures has, and that stand side by side without shaping.
 *
 * <p>Kept as a list, so that no font is read to learn that a picture has to be left out. A test holds it against the font.
 */
public final class Repertoire {
    /** First and last code point of each range, in order. */
    private static final int[] RANGES = {
        0x20, 0x7E, 0xA0, 0xAC, 0xAE, 0x2AF, 0x386, 0x386, 0x388, 0x38A, 0x38C, 0x38C, 0x38E, 0x3A1, 0x3A3, 0x3CE,
        0x400, 0x482, 0x48A, 0x513, 0x1E00, 0x1E9B, 0x1E9E, 0x1E9E, 0x1EA0, 0x1EF9, 0x2009, 0x200A, 0x2010, 0x2010,
        0x2012, 0x2015, 0x2018, 0x201E, 0x2020, 0x2022, 0x2026, 0x2026, 0x2030, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A,
        0x2044, 0x2044, 0x20A0, 0x20B5, 0x20BF, 0x20BF, 0x2113, 0x2113, 0x2116, 0x2116, 0x2122, 0x2122, 0x2153, 0x2154,
        0x215B, 0x215E, 0x2190, 0x2193, 0x2212, 0x2212, 0x221E, 0x221E, 0x2248, 0x2248, 0x2260, 0x2260, 0x2264, 0x2265,
    };

    private Repertoire() {}

    /** Returns whether every letter of a picture can be drawn. */
    public static boolean holds(Picture picture) {
        return picture.texts().stream().allMatch(Repertoire::holds);
    }

    /** Returns the first letter of a picture that cannot be drawn; a picture without one is the caller's fault. */
    static String firstLacking(Picture picture) {
        return picture.texts().stream()
                .flatMapToInt(text -> plain(text).codePoints())
                .filter(c -> !has(c))
                .mapToObj(Character::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("every letter can be drawn: " + picture));
    }

    /** Returns whether every letter of a text can be drawn. */
    static boolean holds(String text) {
        return plain(text).codePoints().allMatch(Repertoire::has);
    }

    /** Returns a text as it is drawn: composed, on one line, with marks that only forbid a break left out. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2011', '\u2010')
                .replace('\u202F', '\u2009')
                .replace("\u00AD", "")
                .replace("\u2060", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns every code point of the list. */
    static int[] codePoints() {
        return IntStream.rangeClosed(0, RANGES[RANGES.length - 1])
                .filter(Repertoire::has)
                .toArray();
    }

    private static boolean has(int codePoint) {
        int found = Arrays.binarySearch(RANGES, codePoint);
        // A first or last code point itself, or a place between a first and its last.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
