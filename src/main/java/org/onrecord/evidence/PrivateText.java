package org.onrecord.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The private copy of a source's text, which no page and no file of the project may hold.
 *
 * @param file the path that was read, for messages only
 * @param bytesHash SHA-256 of the file's bytes, in hexadecimal digits
 * @param text decoded as strict UTF-8, a byte order mark left out; empty where a byte is bad
 * @param badByte offset of the first byte that is not UTF-8, counted from 0
 */
public record PrivateText(String file, String bytesHash, String text, OptionalInt badByte) {

    /** Decodes bytes; overlong forms, surrogates and cut sequences are bad, as RFC 3629 has it. */
    public static PrivateText of(String file, byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean bad = strict.decode(in, out, true).isError();
        return bad
                ? new PrivateText(file, Digest.of(bytes), "", OptionalInt.of(in.position()))
                : new PrivateText(file, Digest.of(bytes), withoutMark(out.flip().toString()), OptionalInt.empty());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Leaves the text out: it must not get into a log by chance. */
    @Override
    public String toString() {
        return "PrivateText[" + file + "]";
    }
}
