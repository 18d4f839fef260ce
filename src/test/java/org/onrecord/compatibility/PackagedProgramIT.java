package org.onrecord.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is packaged bakes a JBake site without JBake's database. */
class PackagedProgramIT {
    @TempDir
    Path folder;

    @Test
    void theProgramHasNoDatabaseWithIt() throws IOException {
        try (JarFile libraries = new JarFile("target/libraries.jar")) {
            assertEquals(
                    List.of(),
                    libraries.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.contains("orientechnologies"))
                            .toList());
            assertTrue(libraries.size() > 1000);
        }
    }

    @Test
    void aSiteThatHasNoBriefingIsNotAskedForOne() throws IOException, InterruptedException {
        for (String name : List.of("blog", "handbook", "claims")) {
            Path site = Path.of("src/test/jbake-sites", name).toAbsolutePath();
            Path destination = folder.resolve(name);
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-jar",
                            Path.of("target/onrecord.jar").toAbsolutePath().toString(),
                            "bake",
                            "--quiet",
                            "--output",
                            destination.toString(),
                            site.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            assertEquals("", said);
            assertEquals(Baked.byOurs(site, folder.resolve(name + "-here")).files(), Baked.read(destination));
        }
    }
}
