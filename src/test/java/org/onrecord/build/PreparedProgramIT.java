package org.onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives of the program as it is packaged. */
class PreparedProgramIT {
    @ParameterizedTest
    @ValueSource(strings = {"target/onrecord.jar", "target/libraries.jar"})
    void onlySerializableLambdasAreLeftToThePlatform(String archive) throws IOException {
        List<byte[]> classes = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    classes.add(zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        assertTrue(classes.size() > 500, archive);
        long left =
                Bootstraps.of(classes).stream().filter("metafactory"::equals).count();
        assertTrue(left < classes.size() / 100, left + " of " + archive);
    }

    @Test
    void whatPreparesTheProgramIsNoPartOfIt() throws IOException {
        try (ZipFile zip = new ZipFile("target/onrecord.jar")) {
            assertEquals(
                    List.of(),
                    zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.startsWith("org/onrecord/build/"))
                            .toList());
        }
    }
}
