package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.diagnostic.Diagnostic;

class LockFileTest {
    private static final Lock LOCK = Sample.lock(
            Sample.quoting(Sample.quote(1, "dredge the outer basin"), Sample.quote(2, "2.5 million crowns")));
    private static final String TEXT = LockWriter.write(LOCK);

    private static List<Diagnostic> faults(String text) {
        return LockReader.read(LockReading.FILE, text).faults();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(List.of(), faults(TEXT));
        assertEquals(LOCK, Sample.reading(LOCK).lock());
    }

    @Test
    void anEmptyLockIsReadAgain() {
        assertEquals(Lock.empty(), Sample.reading(Lock.empty()).lock());
        assertEquals(List.of(), Sample.reading(Lock.empty()).faults());
    }

    @Test
    void keysAreSortedAndIndentedByTwoSpaces() {
        assertTrue(TEXT.startsWith("""
                {
                  "normalisation": "bn-1",
                  "quotes": {
                    "c1": [
                      {
                        "end": 86,
                        "hash": \""""));
        assertTrue(TEXT.endsWith("    }\n  }\n}\n"));
    }

    @Test
    void lineEndsOfAnotherSystemAreNoFault() {
        assertEquals(List.of(), faults(TEXT.replace("\n", "\r\n")));
    }

    @Test
    void noWordOfTheSourceIsInIt() {
        for (String line : Sample.HARBOUR.split("\n")) {
            for (WordSpan word : WordSpan.of(line)) {
                boolean figure = Character.isDigit(word.form().codePointAt(0));
                boolean ours = List.of("harbour", "with", "a").contains(word.form());
                assertTrue(figure || ours || !WordRuns.words(TEXT).forms().contains(word.form()), word.form());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"words\": 4 | \"words\": four | 14 | 'words' must be a whole number",
                "\"words\": 4 | \"words\": -4 | 14 | the lock was changed by hand",
                "\"words\": 4 | \"words\": 4000000000 | 14 | 'words' must be a whole number",
                "\"words\": 4 | \"words\": [4] | 14 | the lock was changed by hand",
                "\"words\": 4 | \"words\": 4, \"text\": \"x\" | 14 | the lock was changed by hand",
                "\"words\": 4 | \"words\": 4 # four | 14 | the lock was changed by hand",
                "\"words\": 4 | \"words\": \"4\" | 14 | the lock was changed by hand",
                "\"words\": 4 | \"word\": 4 | 5 | the key 'words' is missing",
                "2024-05-04 | 2024-05-34 | 12 | 'verified' must be a day",
                "\"bn-1\" | \"bn-2\" | 2 | the lock was made with the normalisation 'bn-2'",
                "\"sentence\": false | \"sentence\": no | 9 | the lock was changed by hand",
                "\"split\": \"line\" | \"split\": \"page\" | 58 | 'split' must be",
                "\"c1\": [ | \"c1\": [[ | 4 | the lock was changed by hand",
            })
    void whateverIsMalformedIsRefusedWithItsLine(String before, String after, int line, String message) {
        Diagnostic first = faults(TEXT.replaceFirst(java.util.regex.Pattern.quote(before), after))
                .get(0);
        assertTrue(first.message().startsWith(message), first.message());
        assertEquals(line, first.place().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"~~", "[]", "null", "\u0000", "&a [*a]", "!!java.net.URL [x]", "{\"sources\": [], \"quotes\": 3}"})
    void whatIsNoLockIsRefused(String text) {
        LockReading reading = LockReader.read(LockReading.FILE, text);
        assertFalse(reading.faults().isEmpty());
        assertEquals(Lock.empty(), reading.lock());
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        Diagnostic first = faults(TEXT.replaceFirst("\"words\": 4", "\"words\": 4,\n\"words\": 4"))
                .get(0);
        assertEquals("the key 'words' stands here a second time", first.message());
        assertEquals(15, first.place().line());
    }

    @Test
    void aLockThatIsCutOffIsRefused() {
        assertEquals(
                "the lock is cut off, or has a bracket too many",
                faults(TEXT.substring(0, TEXT.length() - 2)).get(0).message());
        assertFalse(faults(TEXT + "}\n").isEmpty());
        assertFalse(faults(TEXT + "}\n]\n").isEmpty());
    }

    @Test
    void deepNestingIsRefused() {
        assertFalse(faults("[".repeat(100_000)).isEmpty());
        assertFalse(faults("[\n".repeat(100_000) + "]\n".repeat(100_000)).isEmpty());
        assertFalse(faults("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)).isEmpty());
    }

    @Test
    void aHashThatIsNoneIsRefused() {
        String hash = LOCK.quotes("c1").get(0).hash();
        assertEquals(
                "'hash' must be 64 hexadecimal digits in lower case",
                faults(TEXT.replace(hash, hash.substring(1) + "G")).get(0).message());
    }

    @Test
    void theLineOfAnEntryIsFound() {
        assertEquals(4, Sample.reading(LOCK).places().get("c1").line());
        assertFalse(Sample.reading(LOCK).places().containsKey("c9"));
    }
}
