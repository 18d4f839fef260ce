package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.view.Picture;
import org.onrecord.view.Tag;

class GalleryTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureHasItsSizeItsPaperAndItsTone() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(hung()));
        assertEquals(Picture.WIDTH, image.getWidth());
        assertEquals(Picture.HEIGHT, image.getHeight());
        assertEquals(0xff000000 | Palette.PAPER, image.getRGB(1199, 0));
        assertEquals(0xff000000 | Tone.FORETOLD.words(), image.getRGB(0, 629));
    }

    /** The bytes are pinned: a JDK or machine that draws otherwise fails here, and so does a drawing under an old number. */
    @Test
    void theSameBytesAreDrawnEverywhereUnderOneNumber() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(hung());
        assertEquals(
                "1: 3041860454dec3da",
                Drawing.VERSION + ": " + HexFormat.of().formatHex(digest, 0, 8),
                "raise Drawing.VERSION where a picture is to look otherwise");
    }

    @Test
    void aDrawingIsKeptAndTaken() throws IOException {
        byte[] first = hung();
        List<Path> kept = kept();
        assertEquals(1, kept.size());
        var written = Files.getLastModifiedTime(kept.get(0));
        assertArrayEquals(first, hung());
        assertEquals(written, Files.getLastModifiedTime(kept.get(0)));
    }

    @Test
    void aDamagedDrawingIsMadeAgain() throws IOException {
        byte[] first = hung();
        Path entry = kept().get(0);
        byte[] damaged = Files.readAllBytes(entry);
        damaged[damaged.length - 20] ^= 1;
        for (byte[] bad :
                List.of(damaged, new byte[0], new byte[32], "not a drawing".getBytes(StandardCharsets.UTF_8))) {
            Files.write(entry, bad);
            assertArrayEquals(first, hung());
        }
        Files.delete(entry);
        assertArrayEquals(first, hung());
        assertEquals(1, kept().size());
    }

    @Test
    void otherWordsAreAnotherDrawing() throws IOException {
        byte[] first = hung();
        byte[] other = gallery().png(picture("Another title"));
        assertNotEquals(HexFormat.of().formatHex(first), HexFormat.of().formatHex(other));
        assertEquals(2, kept().size());
    }

    @Test
    void titlesOfAnyLengthAreDrawn() throws IOException {
        String word = "unbreakable".repeat(40);
        for (String title : List.of(word, "", "many words ".repeat(200))) {
            int size = gallery().png(picture(title)).length;
            assertTrue(size > 1_000 && size < 40_000, title + ": " + size);
        }
    }

    private byte[] hung() {
        return gallery().png(picture("The bridge opens in May"));
    }

    private Gallery gallery() {
        return new Gallery(folder.resolve("cache"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }

    private static Picture picture(String title) {
        return new Picture(
                "claims/c1.html",
                "Claim c1",
                title,
                "The bridge opens in May 2031, for walkers first.",
                new Tag("Forecast", "foretold"),
                "Lee, as reported by The Daily",
                "Single source",
                "Onrecord",
                "A bridge");
    }
}
