package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBufferTest {
    @Test
    void aPageHasNothingOfThePagesBeforeIt() throws IOException {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            for (String text : List.of("plain", "", "Übung", "中央企业", "x".repeat(400_000), "plain again")) {
                assertArrayEquals(text.getBytes(encoding), drawn(text).bytes(encoding), encoding + ": " + text);
            }
        }
    }

    @Test
    void aPageThatWasGivenUpLeavesNothing() throws IOException {
        drawn("given up half");
        assertEquals("whole", new String(drawn("whole").bytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void aPageDrawnWithinAnotherHasABufferOfItsOwn() throws IOException {
        drawn("first").bytes(StandardCharsets.UTF_8);
        PageBuffer outer = drawn("outer, ");
        PageBuffer inner = drawn("inner");
        outer.write("still outer");
        assertEquals("inner", new String(inner.bytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertEquals("outer, still outer", new String(outer.bytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void itTakesWhatWritersTake() throws IOException {
        PageBuffer page = new PageBuffer();
        page.write('a');
        page.write("xbcx", 1, 2);
        page.write("xdex".toCharArray(), 1, 2);
        page.append("f").append('g').append("xhx", 1, 2);
        page.flush();
        assertEquals("abcdefgh", new String(page.bytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static PageBuffer drawn(String text) throws IOException {
        PageBuffer page = new PageBuffer();
        page.write(text);
        return page;
    }
}
