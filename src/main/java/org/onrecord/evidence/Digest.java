package org.onrecord.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.onrecord.model.Recall;

/** SHA-256 in 64 lower-case hexadecimal digits. */
final class Digest {
    private static final Recall<String, String> KNOWN = new Recall<>(text -> of(text.getBytes(StandardCharsets.UTF_8)));

    private Digest() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the digest of a text as UTF-8; the same quotes and paragraphs are asked for again and again. */
    static String of(String text) {
        return KNOWN.of(text);
    }
}
