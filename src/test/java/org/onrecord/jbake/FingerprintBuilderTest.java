package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintBuilderTest {
    /** Among them texts that some encoding makes the same bytes of: without Latin-1, as UTF-16, and halves of pairs. */
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "?",
            "??",
            "\u0000",
            "\u0001\u0000",
            "\u0100",
            "\u00e9",
            "\u00c3\u00a9",
            "\u201c",
            " \u001c",
            "\u013f",
            "\ud83d\ude00",
            "\ude00\ud83d",
            "\ud83d",
            "\ude00",
            "\ud83d?",
            "\ufffd");

    private static final List<Long> NUMBERS =
            List.of(0L, 1L, 127L, 128L, 129L, 255L, 256L, 16383L, 16384L, -1L, -128L, Long.MIN_VALUE, Long.MAX_VALUE);

    private static Fingerprint of(Consumer<FingerprintBuilder> values) {
        FingerprintBuilder builder = new FingerprintBuilder();
        values.accept(builder);
        return builder.build();
    }

    private static <T> void assertAllDiffer(List<T> values, Stream<Fingerprint> fingerprints) {
        Map<Fingerprint, Long> found =
                fingerprints.collect(Collectors.groupingBy(f -> f, HashMap::new, Collectors.counting()));
        assertEquals(values.size(), found.size());
    }

    @Test
    void otherTextsHaveOtherFingerprints() {
        assertAllDiffer(TEXTS, TEXTS.stream().map(text -> of(b -> b.add(text))));
    }

    @Test
    void otherNumbersHaveOtherFingerprints() {
        assertAllDiffer(NUMBERS, NUMBERS.stream().map(number -> of(b -> b.add(number))));
    }

    @Test
    void whereOneValueEndsAndTheNextBeginsCounts() {
        List<Consumer<FingerprintBuilder>> lists = List.of(
                b -> b.add("ab"),
                b -> b.add("a").add("b"),
                b -> b.add("").add("ab"),
                b -> b.add("ab").add(""),
                b -> b.add("a").add(0).add("b"),
                b -> b.add("\u0061\u0062\u0100"),
                b -> b.add("ab").add("\u0100"),
                b -> b.add(1).add(2),
                b -> b.add(new Fingerprint(1, 2)),
                b -> b.add(new Fingerprint(2, 1)));
        assertAllDiffer(lists, lists.stream().map(FingerprintBuilderTest::of));
    }

    @Test
    void theSameValuesHaveOneFingerprintWhateverWasBuiltBefore() {
        String text = "a\u201c".repeat(5000);
        Fingerprint first = of(b -> b.add(text).add(7));
        Fingerprint other = of(b -> b.add("z".repeat(20_000)));
        assertNotEquals(first, other);
        assertEquals(first, of(b -> b.add(text).add(7)));
    }

    /** A document's neighbours are taken while its own fingerprint is being made. */
    @Test
    void aBuilderWithinAnotherLeavesItAlone() {
        Fingerprint inner = of(b -> b.add("inner"));
        Fingerprint known = of(b -> b.add("before").add(inner).add("after"));
        assertEquals(known, of(b -> b.add("before").add(of(c -> c.add("inner"))).add("after")));
    }

    @Test
    void bytesOfAnArrayAreThoseOfABufferOnIt() {
        byte[] bytes = new byte[100];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (31 * i);
        }
        byte[] part = Arrays.copyOfRange(bytes, 13, 77);
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 10, 67).slice().position(3);
        assertEquals(Fingerprint.of(part), Fingerprint.of(buffer));
        assertEquals(64, buffer.remaining());
    }
}
