package org.onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.jbake.Output;
import org.onrecord.jbake.PageReader;

class PublisherTest {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("deep/site");
    }

    @Test
    void aNewSiteTakesTheOldOnesPlaceWhole() throws IOException {
        publish("old.html", "a/b/c.html");
        publish("new.html", "a/d.html");
        assertEquals(List.of(".onrecord", "a/d.html", "new.html"), files());
        assertFalse(Files.exists(site.resolve("a/b")));
    }

    @Test
    void aFileMayTakeThePlaceOfAFolderAndAFolderThatOfAFile() throws IOException {
        publish("a", "b/c/d");
        publish("a/x", "b");
        assertEquals(List.of(".onrecord", "a/x", "b"), files());
        publish("a", "b/c/d");
        assertEquals(List.of(".onrecord", "a", "b/c/d"), files());
    }

    @Test
    void aFileThatIsTheSameIsNotWrittenAgain() throws IOException {
        publish("same.html", "other.html");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site.resolve("same.html"), longAgo);
        Files.writeString(site.resolve("other.html"), "OTHER.html");
        publish("same.html", "other.html");
        assertEquals(longAgo, Files.getLastModifiedTime(site.resolve("same.html")));
        assertEquals("other.html", Files.readString(site.resolve("other.html")));
    }

    @Test
    void whatSomeonePutIntoTheSiteGoes() throws IOException {
        publish("a.html");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("b.html"), "b/b.html");
        Files.writeString(site.resolve("note.txt"), "mine");
        Files.createSymbolicLink(site.resolve("b"), elsewhere);
        publish("a.html", "b/b.html");
        assertEquals(List.of(".onrecord", "a.html", "b/b.html"), files());
        assertFalse(Files.isSymbolicLink(site.resolve("b")));
        assertTrue(Files.exists(elsewhere.resolve("b.html")));
    }

    @Test
    void aDiscardedSiteLeavesTheOldOneAsItWas() throws IOException {
        publish("old.html");
        try (Publisher publisher = Publisher.of(site)) {
            publisher.output(PageReader.NONE).write("half.html", bytes("half"));
            publisher.discard();
        }
        assertEquals("old.html", Files.readString(site.resolve("old.html")));
        assertEquals(List.of(".onrecord", "old.html"), files());
    }

    /** As a process leaves it that is stopped after one removal and one move. */
    @Test
    void anInterruptedUpdateIsFinishedByTheNextBakeWhateverBecomesOfIt() throws IOException {
        publish("a.html", "x/b.html");
        Path ready = site.resolveSibling(".site.ready");
        Files.createDirectories(ready.resolve("x.html"));
        Files.writeString(ready.resolve("x.html/new.html"), "new");
        Files.write(ready.resolve(".onrecord-gone"), List.of("gone.html", "gone/too.html", "x.html", "x/b.html"));
        Files.createDirectories(site.resolve("x.html"));
        try (Publisher publisher = Publisher.of(site)) {
            publisher.output(PageReader.NONE);
            publisher.discard();
        }
        assertEquals(List.of(".onrecord", "a.html", "x.html/new.html"), files());
        assertFalse(Files.exists(ready));
    }

    @Test
    void aSiteBehindALinkIsUpdatedWhereItStands() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real/place"));
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, real);
        publish("a.html");
        publish("b.html");
        assertTrue(Files.isSymbolicLink(site));
        assertTrue(Files.exists(real.resolve("b.html")));
        assertFalse(Files.exists(real.resolve("a.html")));
    }

    @Test
    void aFolderOfSomeoneElseIsForeign() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        try (Publisher publisher = Publisher.of(site)) {
            assertTrue(publisher.isForeign());
        }
    }

    @Test
    void aFolderThatIsEmptyOrOursIsNotForeign() throws IOException {
        try (Publisher publisher = Publisher.of(site)) {
            assertFalse(publisher.isForeign());
            Files.createDirectories(site);
            assertFalse(publisher.isForeign());
        }
        publish("a.html");
        try (Publisher publisher = Publisher.of(site)) {
            assertFalse(publisher.isForeign());
        }
    }

    @Test
    void twoBakesOfOneSiteDoNotMix() {
        try (Publisher first = Publisher.of(site);
                Publisher second = Publisher.of(site)) {
            assertTrue(first.isHeld());
            assertFalse(second.isHeld());
        }
    }

    private void publish(String... paths) throws IOException {
        try (Publisher publisher = Publisher.of(site)) {
            Output output = publisher.output(PageReader.NONE);
            for (String path : paths) {
                output.write(path, bytes(path));
            }
            publisher.publish(output);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
