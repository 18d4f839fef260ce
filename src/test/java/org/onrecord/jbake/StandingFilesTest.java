package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingFilesTest {
    @TempDir
    Path folder;

    @Test
    void allFilesAreListedHoweverDeepButThoseOfTheRepository() throws IOException {
        write("index.html", "front");
        write("claims/deep/a.html", "a");
        write("claims/.git", "of no account");
        write(".git/HEAD", "ref");
        Map<String, StandingFile> found = StandingFiles.of(folder);
        assertEquals(Set.of("index.html", "claims/deep/a.html", "claims/.git"), found.keySet());
        assertEquals(StandingFile.of(folder.resolve("index.html")), found.get("index.html"));
        assertEquals(5, found.get("index.html").size());
    }

    @Test
    void aLinkIsNoFileOfTheSite() throws IOException {
        write("elsewhere/a.html", "a");
        Files.createDirectories(folder.resolve("site"));
        Files.createSymbolicLink(folder.resolve("site/there"), folder.resolve("elsewhere"));
        Map<String, StandingFile> found = StandingFiles.of(folder.resolve("site"));
        assertEquals(Set.of("there"), found.keySet());
        assertEquals(-1, found.get("there").size());
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        assertEquals(Map.of(), StandingFiles.of(folder.resolve("none")));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
