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
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(hung("a")));
        assertEquals(Picture.WIDTH, image.getWidth());
        assertEquals(Picture.HEIGHT, image.getHeight());
        assertEquals(0xff000000 | Palette.PAPER, image.getRGB(1199, 0));
        assertEquals(0xff000000 | Tone.FORETOLD.words(), image.getRGB(0, 629));
    }

    /** The bytes are pinned: a JDK or machine that draws otherwise fails here, and so does a drawing under an old number. */
    @Test
    void theSameBytesAreDrawnEverywhereUnderOneNumber() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(hung("a"));
        assertEquals(
                "1: 3041860454dec3da",
                Drawing.VERSION + ": " + HexFormat.of().formatHex(digest, 0, 8),
                "raise Drawing.VERSION where a picture is to look otherwise");
    }

    @Test
    void aDrawingIsKeptAndTaken() throws IOException {
        byte[] first = hung("a");
        List<Path> kept = kept();
        assertEquals(1, kept.size());
        var written = Files.getLastModifiedTime(kept.get(0));
        assertArrayEquals(first, hung("b"));
        assertEquals(written, Files.getLastModifiedTime(kept.get(0)));
    }

    @Test
    void aDamagedDrawingIsMadeAgain() throws IOException {
        byte[] first = hung("a");
        Path entry = kept().get(0);
        byte[] damaged = Files.readAllBytes(entry);
        damaged[damaged.length - 20] ^= 1;
        for (byte[] bad :
                List.of(damaged, new byte[0], new byte[32], "not a drawing".getBytes(StandardCharsets.UTF_8))) {
            Files.write(entry, bad);
            assertArrayEquals(first, hung("b" + bad.length));
        }
        Files.delete(entry);
        assertArrayEquals(first, hung("c"));
        assertEquals(1, kept().size());
    }

    @Test
    void otherWordsAreAnotherDrawing() throws IOException {
        byte[] first = hung("a");
        new Gallery(folder.resolve("cache")).hang(List.of(picture("Another title")), folder.resolve("b"));
        assertNotEquals(
                HexFormat.of().formatHex(first),
                HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("b/share/claims/c1.png"))));
        assertEquals(2, kept().size());
    }

    @Test
    void anAuthorsOwnPictureStays() throws IOException {
        Path own = folder.resolve("a/share/claims/c1.png");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "own");
        assertEquals("own", new String(hung("a"), StandardCharsets.UTF_8));
    }

    @Test
    void titlesOfAnyLengthAreDrawn() throws IOException {
        String word = "unbreakable".repeat(40);
        Gallery gallery = new Gallery(folder.resolve("cache"));
        gallery.hang(List.of(picture(word), picture("")), folder.resolve("long"));
        gallery.hang(List.of(picture("many words ".repeat(200))), folder.resolve("longer"));
        assertTrue(Files.size(folder.resolve("longer/share/claims/c1.png")) < 40_000);
    }

    private byte[] hung(String site) throws IOException {
        new Gallery(folder.resolve("cache")).hang(List.of(picture("The bridge opens in May")), folder.resolve(site));
        return Files.readAllBytes(folder.resolve(site).resolve("share/claims/c1.png"));
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
