package org.onrecord.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;

/**
 * A site that was baked.
 *
 * @param files by their paths; every byte is a character of ISO 8859-1, so that a difference can be read
 * @param said what was wrong
 */
record Baked(Map<String, String> files, List<String> said) {
    /** Bakes with stock JBake, on one processor. */
    static Baked byStock(Path site, Path destination) {
        return byStock(site, destination, 1);
    }

    static Baked byStock(Path site, Path destination, int processors) {
        List<String> said = StockJBake.bake(site, destination, processors);
        return new Baked(read(destination), said);
    }

    /** Bakes with this program. */
    static Baked byOurs(Path site, Path destination) {
        Diagnostics faults = new Diagnostics();
        Map<String, String> settings = Map.of("destination.folder", destination.toString());
        Project.open(site, settings, faults)
                .ifPresent(project -> new Bake(project, new SourceLocations(Optional.empty(), Map.of()), faults).run());
        return new Baked(
                read(destination),
                faults.sorted().stream()
                        .map(d -> d.place() + ": " + d.severity().word() + ": " + d.message())
                        .toList());
    }

    static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        // The mark by which this program knows its own output.
        files.remove(".onrecord");
        return files;
    }

    String file(String path) {
        return files.getOrDefault(path, "there is no " + path + " among " + files.keySet());
    }
}
