package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\u2018a\u2019 \u201Ab\u201B | 'a' 'b'",
                "\u201Ca\u201D \u201Eb\u201F | \"a\" \"b\"",
                "a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h | a-b-c-d-e-f-g-h",
                "\u2E3A\u2E3B\uFE58\uFE63\uFF0D | -----",
                "wait\u2026 | wait...",
                "o\uFB00 \uFB01n \uFB02y o\uFB03ce ba\uFB04e \uFB05e \uFB06e | off fin fly office baffle ste ste",
                "zero\u200Bwidth\u2060join\uFEFFmark\u00ADhyphen | zerowidthjoinmarkhyphen",
                "a\u200Db\u200Cc | a\u200Db\u200Cc",
                "10\u00B2 m | 10\u00B2 m",
                "\u2460 \uFF21 \u00BD | \u2460 \uFF21 \u00BD",
                "Case Is KEPT | Case Is KEPT",
                "\u00ABso\u00BB | \u00ABso\u00BB",
                "\u05BE \u058A | \u05BE \u058A",
            })
    void aParagraphHasItsNormalForm(String before, String after) {
        assertEquals(after, Normalisation.of(before));
    }

    @ParameterizedTest
    @CsvSource({
        "9", "10", "11", "12", "13", "32", "133", "160", "5760", "8192", "8193", "8194", "8195", "8196", "8197", "8198",
        "8199", "8200", "8201", "8202", "8232", "8233", "8239", "8287", "12288"
    })
    void everyKindOfSpaceIsOneSpace(int codePoint) {
        String space = Character.toString(codePoint);
        assertEquals("a b", Normalisation.of(space + "a" + space + " " + space + "b" + space));
    }

    @Test
    void aTextThatIsItsOwnFormIsToldApartFromOneThatIsNot() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, 160).forEach(c -> text.append((char) (c < 128 ? c : ' ')));
            // the invisible character at the end is no part of the form, but is none of a text that is its own
            assertEquals(Normalisation.of(text + "\u00AD"), Normalisation.of(text.toString()), text.toString());
        }
    }

    @Test
    void aCombiningMarkJoinsItsLetter() {
        assertEquals("caf\u00E9", Normalisation.of("cafe\u0301"));
    }

    @Test
    void marksAreOrderedCanonically() {
        assertEquals(Normalisation.of("q\u0323\u0307"), Normalisation.of("q\u0307\u0323"));
    }

    @Test
    void aMarkJoinsALetterFromWhichASoftHyphenKeptIt() {
        assertEquals("\u00E9", Normalisation.of("e\u00AD\u0301"));
    }

    @Test
    void theKelvinSignIsALetterByNfc() {
        assertEquals("K", Normalisation.of("\u212A"));
    }

    @Test
    void astralCharactersAreKept() {
        assertEquals("\uD83D\uDEA2 \uD835\uDC00", Normalisation.of(" \uD83D\uDEA2\u00A0\uD835\uDC00 "));
    }

    @Test
    void theNormalFormOfANormalFormIsItself() {
        String once = Normalisation.of("\u201C Caf\u0065\u0301\u2026 \u2014 \uFB03 \u201D");
        assertEquals(once, Normalisation.of(once));
    }

    @Test
    void nothingButSpaceAndInvisibleCharactersIsNothing() {
        assertEquals("", Normalisation.of(" \u00A0\u200B\uFEFF\t"));
    }
}
