package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateTextTest {
    @ParameterizedTest
    @CsvSource({
        "61ff62, 1", // no such byte
        "c3a9c328, 2", // continuation missing
        "e282, 0", // cut at the end
        "61c0af, 1", // overlong
        "eda080, 0", // surrogate
        "f4908080, 0", // beyond U+10FFFF
        "6180, 1", // continuation alone
    })
    void aBadByteIsRefusedWithItsOffset(String hex, int offset) {
        assertEquals(
                OptionalInt.of(offset),
                PrivateText.of("x", HexFormat.of().parseHex(hex)).badByte());
    }

    @Test
    void goodBytesAreDecoded() {
        PrivateText text = PrivateText.of("x", "a\u00E9\uD83D\uDEA2".getBytes(StandardCharsets.UTF_8));
        assertEquals("a\u00E9\uD83D\uDEA2", text.text());
        assertEquals(OptionalInt.empty(), text.badByte());
    }

    @Test
    void aByteOrderMarkIsLeftOutAndChangesTheBytesOnly() {
        PrivateText with = PrivateText.of("x", "\uFEFFa".getBytes(StandardCharsets.UTF_8));
        assertEquals("a", with.text());
        assertEquals(Digest.of("\uFEFFa"), with.bytesHash());
    }

    @Test
    void nothingIsAText() {
        assertEquals("", PrivateText.of("x", new byte[0]).text());
    }

    @Test
    void theHashIsSha256() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                PrivateText.of("x", "abc".getBytes(StandardCharsets.UTF_8)).bytesHash());
    }

    @Test
    void itsTextDoesNotGetIntoAMessage() {
        assertEquals("PrivateText[x]", PrivateText.of("x", new byte[] {'a'}).toString());
    }
}
