package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.view.Picture;
import org.onrecord.view.Tag;

class UndrawnTest {
    @Test
    void nothingIsSaidOfNothing() {
        assertEquals("", new Undrawn(List.of()).note());
    }

    @Test
    void aPictureIsNamedWithTheLetterThatIsWanting() {
        assertEquals(
                "1 left out: the font lacks, or cannot join, '北' of claims/c1.html; a file assets/share/claims/c1.png stands in for one",
                new Undrawn(List.of(picture(1))).note());
    }

    @Test
    void ofManyTheFirstAreNamedAndTheRestCounted() {
        assertEquals(
                "100 left out: the font lacks, or cannot join, '北' of claims/c1.html, '北' of claims/c2.html, '北' of claims/c3.html"
                        + " and letters of 97 more; a file assets/share/claims/c1.png stands in for one",
                new Undrawn(IntStream.rangeClosed(1, 100)
                                .mapToObj(UndrawnTest::picture)
                                .toList())
                        .note());
    }

    private static Picture picture(int claim) {
        String page = "claims/c" + claim + ".html";
        return new Picture(page, "Claim", "In 北京", "It rains.", new Tag("", "plain"), "", "", "Site", "Briefing");
    }
}
