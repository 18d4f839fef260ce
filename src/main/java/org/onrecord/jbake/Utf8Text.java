package org.onrecord.jbake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Place;

/**
 * A file's text, read as strict UTF-8.
 *
 * @param text what the file says, U+FFFD in place of what is not UTF-8
 * @param fault where the first byte stands that is not
 */
record Utf8Text(String text, Optional<Fault> fault) {
    /**
     * A byte that is not UTF-8.
     *
     * @param offset counted in bytes from 0
     * @param value the byte, 0 to 255
     * @param line counted from 1
     * @param column counted in code points from 1
     */
    record Fault(int offset, int value, int line, int column) {}

    /** Reads a file; one that cannot be read is the machine's fault. */
    static Utf8Text read(Path file) {
        return of(FileBytes.of(file));
    }

    static Utf8Text of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean sound =
                !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        return sound
                ? new Utf8Text(out.flip().toString(), Optional.empty())
                : new Utf8Text(new String(bytes, StandardCharsets.UTF_8), Optional.of(fault(bytes, in.position())));
    }

    private static Fault fault(byte[] bytes, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        String before = new String(bytes, lineStart, offset - lineStart, StandardCharsets.UTF_8);
        return new Fault(offset, bytes[offset] & 0xFF, line, before.codePointCount(0, before.length()) + 1);
    }

    /** Returns what there is to say about the file, which is named {@code file} to the author. */
    Optional<Diagnostic> diagnostic(String file) {
        return fault.map(bad -> {
            List<String> lines = text.lines().toList();
            String line = bad.line() <= lines.size() ? lines.get(bad.line() - 1) : "";
            return Diagnostic.error(
                    new Place(file, bad.line(), bad.column(), 1, line),
                    "strict-utf-8",
                    "the byte 0x%02X at offset %d is not UTF-8".formatted(bad.value(), bad.offset()),
                    "save the file in UTF-8");
        });
    }
}
