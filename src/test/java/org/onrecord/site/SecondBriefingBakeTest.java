package org.onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;

/** A bake of a briefing over the site of before makes what a bake into an empty folder makes, whatever was edited. */
class SecondBriefingBakeTest {
    private static final Path BRIEFING = Path.of("src/test/resources/sites/whole/hollin-sluice");

    @TempDir
    Path folder;

    private Random random = new Random();
    private int counter;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsEditedTheSiteIsThatOfACleanBake(long seed) throws IOException {
        random = new Random(seed);
        copy(BRIEFING, project());
        assertTrue(bake(folder.resolve("output")));
        int compared = 0;
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, String> before = files(project());
            steps.add(edit());
            if (bake(folder.resolve("output"))) {
                compared++;
            } else {
                put(before);
            }
            Path clean = folder.resolve("clean" + i);
            assertTrue(bake(clean), steps.toString());
            assertSame(files(clean), files(folder.resolve("output")), "seed " + seed + ", " + steps);
        }
        assertTrue(compared > 1, steps.toString());
    }

    private Path project() {
        return folder.resolve("project");
    }

    private boolean bake(Path destination) {
        Diagnostics faults = new Diagnostics();
        Project project = Project.open(project(), Map.of("destination.folder", destination.toString()), faults)
                .orElseThrow();
        new Bake(project, new SourceLocations(Optional.empty(), Map.of()), faults).run();
        return !faults.hasErrors();
    }

    /** Changes something; returns what. */
    private String edit() throws IOException {
        List<String> content = files(project()).keySet().stream()
                .filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .toList();
        Path one = project().resolve(content.get(random.nextInt(content.size())));
        return switch (random.nextInt(8)) {
            case 0, 1 -> changed(one, text(one) + "\nIt is told here once more.\n");
            case 2, 3 ->
                changed(
                        one,
                        text(one)
                                .replaceFirst("(?m)^title: \"?([A-Z])", "title: \"Once more: $1")
                                .replaceFirst("(?m)^(title: \"[^\"\n]*)$", "$1\""));
            case 4 ->
                changed(
                        project().resolve("jbake.properties"),
                        text(project().resolve("jbake.properties")) + "\nsite.name=Name " + counter++ + "\n");
            case 5 -> changed(project().resolve("assets/extra.txt"), "asset " + counter++);
            case 6 ->
                changed(
                        project().resolve("templates/sitemap.ftlh"),
                        "<urls>${site.addresses?size} " + counter++ + "</urls>");
            default -> changed(folder.resolve("output/claims.html"), "spoilt " + counter++);
        };
    }

    private String changed(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return folder.relativize(file).toString();
    }

    private void put(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(project().resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static void assertSame(Map<String, String> expected, Map<String, String> actual, String step) {
        assertEquals(expected.keySet(), actual.keySet(), step);
        expected.forEach((path, bytes) -> assertEquals(bytes, actual.get(path), step + ": " + path));
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
