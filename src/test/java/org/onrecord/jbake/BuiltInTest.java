package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInTest {
    private static final List<String> FILES =
            List.of("onrecord/assets/css/a.css", "onrecord/assets/.nojekyll", "onrecord/templates/x.ftlh", "other");

    @TempDir
    Path folder;

    @Test
    void aJarAndAFolderGiveTheSame() throws Exception {
        for (BuiltIn builtIn : List.of(new BuiltIn(jar()), new BuiltIn(classes()))) {
            assertEquals(List.of(".nojekyll", "css/a.css"), builtIn.files("assets"));
            assertEquals(List.of("x.ftlh"), builtIn.files("templates"));
            assertEquals(List.of(), builtIn.files("fonts"));
            assertArrayEquals(new byte[] {1}, builtIn.read("assets/css/a.css").orElseThrow());
            assertEquals(Optional.empty(), builtIn.read("assets/css"));
            assertEquals(Optional.empty(), builtIn.read("../other"));
        }
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("program.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String file : FILES) {
                out.putNextEntry(new ZipEntry(file));
                out.write(1);
            }
        }
        return jar;
    }

    private Path classes() throws IOException {
        for (String file : FILES) {
            Path path = folder.resolve("classes").resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, new byte[] {1});
        }
        return folder.resolve("classes");
    }
}
