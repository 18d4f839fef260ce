package org.onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("deep/site");
    }

    @Test
    void aStagedSiteTakesTheOldOnesPlaceWhole() throws IOException {
        publish("old.html");
        publish("new.html");
        assertTrue(Files.exists(site.resolve("new.html")));
        assertFalse(Files.exists(site.resolve("old.html")));
    }

    @Test
    void aDiscardedSiteLeavesTheOldOneAsItWas() throws IOException {
        publish("old.html");
        try (Publisher publisher = Publisher.of(site)) {
            Path staging = publisher.staging();
            Files.writeString(staging.resolve("half.html"), "half");
            publisher.discard();
        }
        assertEquals("old.html", Files.readString(site.resolve("old.html")));
        assertFalse(Files.exists(site.resolve("half.html")));
    }

    @Test
    void aSiteThatAnInterruptedSwapPutAsideComesBack() throws IOException {
        publish("old.html");
        Files.move(site, site.resolveSibling(".site.old"));
        try (Publisher publisher = Publisher.of(site)) {
            publisher.staging();
            publisher.discard();
        }
        assertTrue(Files.exists(site.resolve("old.html")));
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

    private void publish(String file) throws IOException {
        try (Publisher publisher = Publisher.of(site)) {
            Path staging = publisher.staging();
            Files.writeString(staging.resolve(file), file);
            publisher.publish();
        }
    }
}
