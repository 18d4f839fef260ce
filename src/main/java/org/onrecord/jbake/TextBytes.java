package org.onrecord.jbake;

import java.nio.charset.StandardCharsets;

/** Texts as bytes, half of a surrogate pair included, which no encoding of Unicode would keep. */
final class TextBytes {
    private TextBytes() {}

    /** Returns one byte a character where all are of Latin-1, which is a copy; two a character, the high one first, where any is not. */
    static byte[] of(String text) {
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        return new String(latin, StandardCharsets.ISO_8859_1).equals(text) ? latin : wide(text);
    }

    /** Returns whether the bytes of a text are two a character. */
    static boolean areWide(byte[] bytes, String text) {
        return bytes.length != text.length();
    }

    private static byte[] wide(String text) {
        byte[] bytes = new byte[Character.BYTES * text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes[2 * i] = (byte) (c >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) c;
        }
        return bytes;
    }
}
