package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two bakes of the same content are the same bytes, whatever the folder, the locale and the time zone. */
class DeterminismIT {
    private static final Path JAR = Path.of("target/onrecord.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void folderLocaleZoneAndCoresLeaveNoTrace() throws Exception {
        Path here = folder.resolve("a");
        Path there = folder.resolve("another place/ünïcode");
        BriefingCopy.into(here);
        BriefingCopy.into(there);
        bake(here, "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR");
        bake(
                there,
                "-Duser.timezone=America/Adak",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-XX:ActiveProcessorCount=1",
                "-Dfile.encoding=ISO-8859-1");
        Map<String, String> first = files(here.resolve("target/site"));
        Map<String, String> second = files(there.resolve("target/site"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((file, bytes) -> assertEquals(bytes, second.get(file), file));
    }

    private static void bake(Path briefing, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString(), "bake", "--site-host", "https://example.org/b"));
        Process process = new ProcessBuilder(command)
                .directory(briefing.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                // Every byte is a character of ISO 8859-1, so a difference can be read.
                files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
