package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.Diagnostic;

class SourceLocationsTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "text of " + name);
    }

    @Test
    void theFolderHoldsATextUnderTheIdOfItsSource() throws IOException {
        Path file = file("harbour.txt");
        SourceLocations locations = new SourceLocations(Optional.of(folder), Map.of());
        assertEquals(Optional.of(file), locations.find("harbour"));
        assertEquals(Optional.empty(), locations.find("other"));
        assertEquals(
                "text of harbour.txt",
                locations.read(Sample.briefing()).get("harbour").text());
    }

    @Test
    void aNamedPathComesFirst() throws IOException {
        file("harbour.txt");
        Path named = file("elsewhere");
        SourceLocations locations = new SourceLocations(Optional.of(folder), Map.of("harbour", named));
        assertEquals(Optional.of(named), locations.find("harbour"));
    }

    @Test
    void withoutAFolderNothingIsFound() {
        assertEquals(Map.of(), new SourceLocations(Optional.empty(), Map.of()).read(Sample.briefing()));
    }

    @Test
    void aNamedPathThatIsNotThereAndAnIdThatNoSourceHasAreFaults() {
        SourceLocations locations = new SourceLocations(
                Optional.empty(), Map.of("harbour", Path.of("gone.txt"), "harbor", Path.of("gone.txt")));
        assertEquals(
                List.of("no source has the id 'harbor'", "source-absent: there is no file gone.txt"),
                locations.faults(Sample.briefing()).stream()
                        .map(Diagnostic::message)
                        .toList());
    }
}
