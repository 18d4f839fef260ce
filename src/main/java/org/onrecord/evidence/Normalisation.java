package org.onrecord.evidence;

import java.text.Normalizer;
import org.onrecord.model.Recall;

/**
 * The form {@code bn-1} in which a paragraph and a quote are compared.
 *
 * <p>NFC, never NFKC (which turns 10² into 102); typographic quotes, dashes, ellipsis, spaces and ligatures to their
 * plain forms; invisible characters removed, joiners kept; NFC again; runs of space to one, trimmed; case kept. The
 * tables below are closed lists, so that the form depends on no version of Unicode beyond that of NFC. The version is
 * never changed in place: another table is another version.
 */
public final class Normalisation {
    /** The name that stands in the lock. */
    public static final String VERSION = "bn-1";

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private static final Recall<String, String> KNOWN = new Recall<>(Normalisation::made);

    private Normalisation() {}

    /** Returns the normal form of one paragraph; a line end within it is a space. */
    public static String of(String paragraph) {
        return isPlain(paragraph) ? paragraph : KNOWN.of(paragraph);
    }

    /** Returns whether a text is its own normal form, since it is made of ASCII and single spaces between. */
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }

    private static String made(String paragraph) {
        StringBuilder plain = new StringBuilder(paragraph.length());
        Normalizer.normalize(paragraph, Normalizer.Form.NFC).codePoints().forEach(c -> append(plain, c));
        return trimmed(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    private static void append(StringBuilder out, int c) {
        if (isSpace(c)) {
            out.append(' ');
        } else if (isDash(c)) {
            out.append('-');
        } else if (c >= 0x2018 && c <= 0x201F) {
            out.append(c <= 0x201B ? '\'' : '"');
        } else if (c == 0x2026) {
            out.append("...");
        } else if (c >= 0xFB00 && c <= 0xFB06) {
            out.append(LIGATURES[c - 0xFB00]);
        } else if (!isInvisible(c)) {
            out.appendCodePoint(c);
        }
    }

    /** White space of the Unicode property list; U+180E is none since Unicode 6.3. */
    private static boolean isSpace(int c) {
        return c == ' '
                || (c >= 0x09 && c <= 0x0D)
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Hyphens, dashes and bars, minus, the long dashes and the compatibility forms. */
    private static boolean isDash(int c) {
        return (c >= 0x2010 && c <= 0x2015)
                || c == 0x2212
                || c == 0x2E3A
                || c == 0x2E3B
                || c == 0xFE58
                || c == 0xFE63
                || c == 0xFF0D;
    }

    /** Zero-width space, word joiner, byte order mark, soft hyphen. */
    private static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    }

    private static String trimmed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                out.append(c);
            }
        }
        boolean spaceLast = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
        return out.substring(0, out.length() - (spaceLast ? 1 : 0));
    }
}
